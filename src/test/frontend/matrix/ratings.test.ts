import { expect, test } from 'vitest';
import { matrixOf, mostCommon, rated, type MatrixSpec } from '../../../../frontend/matrix/ratings';
import type { Point } from '../../../../frontend/chart/spec';
import { mostIn } from '../../../../frontend/matrix/sentences';

const point = (goal: string, word: string, code: string, y: number): Point => ({
  label: `${goal} – ${word}`,
  code,
  y,
  quality: 'reported',
});

const SPEC = {
  vertical: { title: 'Kommuner', format: 'COUNT' },
  series: [
    {
      name: 'Små',
      role: 'SIZE_SMALL',
      points: [
        point('1 Brukerinnflytelse', 'høy', '1:high', 12),
        point('1 Brukerinnflytelse', 'ikke vurdert', '1:not_rated', 80),
        point('1 Brukerinnflytelse', 'lav', '1:low', 12),
        point('2 Oppfølging', 'ikke vurdert', '2:not_rated', 104),
      ],
    },
    { name: 'Store', role: 'SIZE_LARGE', points: [] },
  ],
} as unknown as MatrixSpec;

test('a row for each goal, a column for each group, ratings in their order', () => {
  const { goals, groups, cells } = matrixOf(SPEC);
  expect(goals).toEqual(['1 Brukerinnflytelse', '2 Oppfølging']);
  expect(groups).toEqual(['Små', 'Store']);
  expect(cells[0]![0]!.counts.map(({ rating }) => rating)).toEqual(['low', 'high', 'not_rated']);
  expect(cells[0]![1]).toBeUndefined();
});

test('those not rated are no part of the rated, and never the most common', () => {
  const cell = matrixOf(SPEC).cells[0]![0]!;
  expect(rated(cell)).toBe(24);
  expect(mostCommon(cell).map(({ word }) => word)).toEqual(['lav', 'høy']);
});

test('where nobody is rated nothing is most common', () => {
  expect(mostCommon(matrixOf(SPEC).cells[1]![0]!)).toEqual([]);
});

test('what most have is told in one sentence on the page and in a picture', () => {
  const words = { most_common: 'vanligst: {0} ({1} av {2})', tie: 'like vanlige: {0} ({1} hver)' };
  const spec = { ...SPEC, words } as MatrixSpec;
  const [tied, none] = matrixOf(spec).cells.map(([cell]) => mostIn(spec, cell!));
  expect(tied).toMatchObject({ before: 'like vanlige: ', after: ' (12 hver)' });
  expect(none).toBeNull();
});

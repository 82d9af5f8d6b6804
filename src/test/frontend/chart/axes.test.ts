import { describe, expect, test } from 'vitest';
import {
  across,
  horizontalAxis,
  niceScale,
  tickLabels,
  upward,
  verticalAxis,
} from '../../../../frontend/chart/axes';
import type { Format } from '../../../../frontend/chart/spec';
import { placeOf, wordsOf } from './place';

const PLOT = { left: 50, top: 10, width: 400, height: 200 };

/** The figures that the product comes with, by their lowest and highest value. */
test.each<[string, number[], number, Format, string]>([
  ['arsverk-spredning', [-4.99, 25.42], 6, 'RATE', '−10 0 10 20 30'],
  ['arsverk-utvikling', [24.79, 32.03], 5, 'RATE', '24 26 28 30 32 34'],
  ['arsverk-utvikling by county', [0, 3236.7], 5, 'FTE', '0 1000 2000 3000 4000'],
  ['arsverk-vekst', [19.71, 57.45], 6, 'RATE', '10 20 30 40 50 60'],
  ['arsverk-vekst-grupper', [3.97, 5.64, 0], 5, 'RATE', '0 2 4 6'],
  ['folketall', [402839, 3771168, 0], 5, 'COUNT', '0 1000000 2000000 3000000 4000000'],
  ['kommune-folketall', [26903, 27351], 5, 'COUNT', '26900 27000 27100 27200 27300 27400'],
  ['kommune-netto', [608.76, 838.26], 5, 'NOK', '600 650 700 750 800 850'],
  ['kommune-plass', [0.61, 9.87], 6, 'RATE', '0 2 4 6 8 10'],
  ['kommune-tilskudd', [14.68, 102.7, 0], 5, 'NOK', '0 25 50 75 100 125'],
  ['landet-brukere', [23, 52], 6, 'SHARE', '20% 25% 30% 35% 40% 45% 50% 55%'],
  ['midler-arsverk', [56.28, 712.02], 7, 'NOK', '0 100 200 300 400 500 600 700 800'],
  ['midler-frie', [104.59, 954.57, 0], 5, 'MNOK', '0 200 400 600 800 1000'],
  ['midler-kontroll', [48, 67.56, 0], 5, 'MNOK', '0 20 40 60 80'],
  ['variasjon-andeler', [3.1, 91.55, 0], 5, 'PERCENT', '0% 20% 40% 60% 80% 100%'],
  ['stillinger-kommuner', [0.8, 10.23], 7, 'RATE', '0 2 4 6 8 10 12'],
])('%s has the ticks its readers know', (_, values, wanted, format, ticks) => {
  const labels = tickLabels(niceScale(values, wanted, format), format);
  expect(labels.map((label) => label.replaceAll('\u00a0', '')).join(' ')).toBe(ticks);
});

describe('a scale', () => {
  test('begins and ends at a tick, with room for all values', () => {
    for (const values of [
      [0.012, 0.34],
      [-7, 3],
      [99.7, 100.2],
      [1e5, 9e8],
      [-3, -1],
    ]) {
      const { min, max, ticks } = niceScale(values, 5, 'RATE');
      expect(min).toBe(ticks[0]);
      expect(max).toBe(ticks.at(-1));
      expect(min).toBeLessThanOrEqual(Math.min(...values));
      expect(max).toBeGreaterThanOrEqual(Math.max(...values));
    }
  });

  test('has a tick at zero itself where it goes from below to above', () => {
    expect(niceScale([-0.3, 0.4], 6, 'RATE').ticks).toContain(0);
    expect(niceScale([-0.3, 0.4], 6, 'RATE').ticks.some((tick) => Object.is(tick, -0))).toBe(false);
  });

  test('has no dust of binary fractions in its ticks', () => {
    expect(niceScale([0, 0.6], 6, 'PRECISE').ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
  });

  test('counts people in whole ones', () => {
    expect(niceScale([0, 2], 5, 'COUNT').ticks).toEqual([0, 1, 2]);
    expect(niceScale([0, 2], 5, 'RATE').ticks).toEqual([0, 0.5, 1, 1.5, 2]);
  });

  test('goes in steps of two and a half, which readers know from 25, 50 and 75', () => {
    expect(niceScale([0, 10], 4, 'RATE').ticks).toEqual([0, 2.5, 5, 7.5, 10]);
  });

  test('has room around a lone value', () => {
    expect(niceScale([40, 40], 4, 'RATE').ticks).toEqual([36, 38, 40, 42, 44]);
  });

  test('has nothing below nothing but zeros', () => {
    expect(niceScale([0, 0, 0], 5, 'COUNT').ticks).toEqual([0, 1]);
  });

  test('is there without any value', () => {
    expect(niceScale([], 2, 'RATE').ticks).toEqual([0, 0.5, 1]);
  });
});

test('values are placed between the ends of the plot, the higher ones further up', () => {
  const scale = niceScale([0, 100], 5, 'RATE');
  expect([0, 25, 100].map(across(PLOT, scale))).toEqual([50, 150, 450]);
  expect([0, 25, 100].map(upward(PLOT, scale))).toEqual([210, 160, 10]);
});

describe('an axis', () => {
  const scale = niceScale([-10, 30], 4, 'RATE');

  test('has a line and a number at every tick, and a darker line at zero', () => {
    const shapes = verticalAxis(PLOT, scale, 'RATE', placeOf(500));
    const lines = shapes.filter(({ tag }) => tag === 'line');
    expect(wordsOf(shapes)).toEqual(['−10', '0', '10', '20', '30']);
    expect(lines.map(({ attributes }) => attributes['y1'])).toEqual([210, 160, 110, 60, 10]);
    expect(lines.map(({ attributes }) => attributes['stroke'])).toEqual([
      '#e1e5ea',
      '#6b7785',
      '#e1e5ea',
      '#e1e5ea',
      '#e1e5ea',
    ]);
  });

  test('leaves out numbers that would meet, and no line', () => {
    const long = niceScale([0, 4_000_000], 8, 'NOK');
    const narrow = horizontalAxis({ ...PLOT, width: 200 }, long, 'NOK', placeOf(260));
    expect(long.ticks).toHaveLength(9);
    expect(narrow.filter(({ tag }) => tag === 'line')).toHaveLength(9);
    expect(wordsOf(narrow).map((words) => words.replaceAll('\u00a0', ' '))).toEqual([
      '0',
      '1 500 000',
      '3 000 000',
    ]);
  });
});

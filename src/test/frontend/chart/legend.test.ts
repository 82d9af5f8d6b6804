import { expect, test } from 'vitest';
import { legend, type LegendItem } from '../../../../frontend/chart/legend';
import { PALETTE, placeOf, spanOf, textsOf, wordsOf } from './place';

const items = (...names: string[]): LegendItem[] =>
  names.map((name) => ({ name, look: PALETTE.role('FIRST'), symbol: 'box' }));

test('a legend of nothing takes no room', () => {
  expect(legend([], 300, placeOf(300)).height).toBe(0);
});

test('items stand beside one another as long as they have room, then below', () => {
  const place = placeOf(300);
  expect(legend(items('Små', 'Store'), 300, place).height).toBe(20);
  expect(legend(items('Små kommuner', 'Mellomstore kommuner', 'Store'), 300, place).height).toBe(
    40,
  );
});

test('no name reaches out of the picture', () => {
  const shapes = legend(
    items('Kommuner med under 5 000 innbyggere i 2020', 'Store'),
    150,
    placeOf(150),
  ).at(0, 0);
  expect(wordsOf(shapes)[0]).toMatch(/…$/);
  expect(textsOf(shapes).every((each) => spanOf(each).to <= 150)).toBe(true);
});

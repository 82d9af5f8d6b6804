import { expect, test } from 'vitest';
import { logAxis, logScale } from '../../../../frontend/chart/logarithm';
import { placeOf, textsOf } from './place';

const PLOT = { left: 50, top: 10, width: 800, height: 200 };

/** The numbers at the axis, from the left. */
function numbers(values: number[], plot = PLOT): string[] {
  const shapes = logAxis(plot, logScale(values), 'COUNT', placeOf(plot.left + plot.width + 20));
  return textsOf(shapes)
    .sort((a, b) => Number(a.attributes['x']) - Number(b.attributes['x']))
    .map(({ text }) => (text ?? '').replaceAll('\u00a0', ''));
}

test('the sizes of municipalities are told by 1, 2 and 5 times the powers of ten', () => {
  expect(numbers([198, 4700, 693494])).toEqual(
    '200 500 1000 2000 5000 10000 20000 50000 100000 200000 500000'.split(' '),
  );
});

test('where there is less room the powers of ten stay, then five times', () => {
  const narrow = { ...PLOT, width: 220 };
  expect(numbers([198, 4700, 693494], narrow)).toEqual('200 1000 10000 100000'.split(' '));
});

test('equal factors are equally far apart', () => {
  const lines = logAxis(PLOT, logScale([100, 10000]), 'COUNT', placeOf(900)).filter(
    ({ tag }) => tag === 'line',
  );
  const [hundred, , , thousand, , , tenThousand] = lines.map(({ attributes }) =>
    Number(attributes['x1']),
  );
  expect(tenThousand! - thousand!).toBeCloseTo(thousand! - hundred!, 0);
});

test('a lone size stands in the middle of its half and its double', () => {
  expect(numbers([1000])).toEqual(['500', '1000', '2000']);
});

test('without any size there is still an axis', () => {
  expect(numbers([])).toEqual(['1', '2', '5', '10']);
});

import { expect, test } from 'vitest';
import { across } from '../../../../../frontend/chart/axes';
import { scaleOf } from '../../../../../frontend/chart/kinds/values';
import { scaleOfYears, yearLabels } from '../../../../../frontend/chart/kinds/years';
import { placeOf, wordsOf } from '../place';

const plot = (width: number) => ({ left: 0, top: 0, width, height: 100 });
const labels = (years: number[], width: number): string[] => {
  const time = scaleOfYears(years);
  return wordsOf(yearLabels(time, across(plot(width), time), 0, width, placeOf(width)));
};

test('a year that nobody has a value in is there: it is the gap in the lines', () => {
  expect(scaleOfYears([2015, 2016, 2019]).ticks).toEqual([2015, 2016, 2017, 2018, 2019]);
});

test('a lone year is in the middle', () => {
  const time = scaleOfYears([2018]);
  expect(across(plot(200), time)(2018)).toBe(100);
});

test('where not all years have room, the last one has', () => {
  expect(labels([2015, 2020], 400)).toHaveLength(6);
  expect(labels([2015, 2020], 150)).toEqual(['2020', '2018', '2016']);
  expect(labels([2015, 2020], 60)).toEqual(['2020', '2015']);
});

test('amounts are lengths from zero unless they hardly differ; rates show their differences', () => {
  expect(scaleOf([300, 900], 'NOK', 5).min).toBe(0);
  expect(scaleOf([608, 838], 'NOK', 5).min).toBe(600);
  expect(scaleOf([10, 30], 'RATE', 5).min).toBe(10);
});

test('an index has room for the hundred it is seen against', () => {
  const { min, max } = scaleOf([104, 119], 'INDEX', 5);
  expect(min).toBeLessThanOrEqual(100);
  expect(max).toBeGreaterThanOrEqual(119);
});

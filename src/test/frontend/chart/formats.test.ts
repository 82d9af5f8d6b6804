import { describe, expect, test } from 'vitest';
import { write, writeChange, writeShare, writeTick } from '../../../../frontend/chart/formats';

const spaced = (words: string): string => words.replaceAll('\u00a0', ' ');

describe('a value', () => {
  test('has the decimals of its quantity, a comma, and spaces that do not break', () => {
    expect(write(3771168, 'COUNT')).toBe('3\u00a0771\u00a0168');
    expect(spaced(write(1234.56, 'FTE'))).toBe('1 234,6');
    expect(write(0.125, 'PRECISE')).toBe('0,13');
    expect(spaced(write(52, 'SHARE'))).toBe('52 %');
    expect(spaced(write(18.9, 'PERCENT'))).toBe('18,9 %');
  });

  test('below zero has a minus, not a hyphen', () => {
    expect(write(-4.99, 'RATE')).toBe('−5,0');
  });

  test('that is printed as zero has no sign', () => {
    expect(write(-0.04, 'RATE')).toBe('0,0');
    expect(writeChange(0.04, 'RATE')).toBe('0,0');
    expect(writeChange(-0.04, 'RATE')).toBe('0,0');
  });

  test('half of a decimal is rounded up, however the sum was added', () => {
    expect(write(2.675, 'PRECISE')).toBe('2,68');
    expect(write(0.1 + 0.05, 'FTE')).toBe('0,2');
    expect(write(-0.25, 'FTE')).toBe('−0,3');
  });

  test('that is a year has no space in it', () => {
    expect(write(2020, 'LABEL')).toBe('2020');
  });
});

test('a change tells its sign', () => {
  expect(writeChange(5.64, 'RATE')).toBe('+5,6');
  expect(writeChange(-5.64, 'RATE')).toBe('−5,6');
});

test('a change between percentages is in percentage points', () => {
  expect(writeChange(3.2, 'PERCENT')).toBe('+3,2');
});

test('a share of a whole is in percent with a decimal', () => {
  expect(spaced(writeShare(33.333))).toBe('33,3 %');
});

test.each([
  [20, 10, 'RATE', '20'],
  [7.5, 2.5, 'RATE', '7,5'],
  [5, 2.5, 'RATE', '5,0'],
  [0.25, 0.05, 'FTE', '0,25'],
  [-10, 10, 'RATE', '−10'],
  [1000000, 1000000, 'COUNT', '1 000 000'],
  [75, 25, 'PERCENT', '75 %'],
  [2018, 1, 'LABEL', '2018'],
] as const)(
  'a tick at %d, %d from the next, is written %s as «%s»',
  (tick, step, format, words) => {
    expect(spaced(writeTick(tick, step, format))).toBe(words);
  },
);

import { expect, test } from 'vitest';
import { cut, widest, wrap } from '../../../../frontend/chart/wrapping';
import { placeOf } from './place';

const { measure } = placeOf(500);
const lines = (words: string, width: number, most?: number): string[] =>
  wrap(words, width, 10, measure, most === undefined ? {} : { most });

test('a text is broken between words', () => {
  expect(lines('Små kommuner i Nordland', 60)).toEqual(['Små kommuner', 'i Nordland']);
});

test('never within a number', () => {
  expect(lines('over 20 000 innbyggere', 50)).toEqual(['over', '20 000', 'innbyggere']);
});

test('after a hyphen or a slash within a long word, which stays', () => {
  expect(lines('Nord-Fron/Sør-Fron', 45)).toEqual(['Nord-', 'Fron/Sør-', 'Fron']);
});

test('what has no room on the last line is cut off, and said to be', () => {
  expect(lines('Årsverk per 10 000 innbyggere', 50, 2)).toEqual(['Årsverk', 'per 10 00…']);
});

test('a word is cut off at the width and not before', () => {
  expect(cut('Kristiansand', 60, 10, measure)).toBe('Kristiansand');
  expect(cut('Kristiansand', 55, 10, measure)).toBe('Kristiansa…');
});

test('the widest of no texts has no width', () => {
  expect(widest([], 10, measure)).toBe(0);
  expect(widest(['a', 'abc'], 10, measure)).toBe(15);
});

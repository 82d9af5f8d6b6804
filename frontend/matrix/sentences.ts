import { max } from 'd3-array';
import type { MatrixWord } from '../contract';
import type { Word } from './flow';
import { all, mostCommon, rated, type Cell, type Count, type MatrixSpec } from './ratings';

/** A word of the page with its numbers filled in: `vanligst: {0}`. */
function fill(spec: MatrixSpec, word: MatrixWord, ...values: string[]): string {
  return spec.words[word].replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '');
}

/** How many municipalities a group counts. */
export function groupSize(spec: MatrixSpec, cells: (Cell | undefined)[]): string {
  const count = max(cells, (cell) => (cell ? all(cell) : 0)) ?? 0;
  return count === 1 ? spec.words.one_municipality : fill(spec, 'municipalities', String(count));
}

/** Where the names of ratings go in a sentence. */
const SLOT = '\u0000';

/**
 * «vanligst: ◆ middels (34 av 120)», or several as they are where they tie: the ratings, and what is
 * said before and after their names. Null where nobody is rated.
 */
export function mostIn(
  spec: MatrixSpec,
  cell: Cell,
): { before: string; most: Count[]; after: string } | null {
  const most = mostCommon(cell);
  if (most.length === 0) {
    return null;
  }
  const word = most.length > 1 ? 'tie' : 'most_common';
  const sentence = fill(spec, word, SLOT, String(most[0]!.count), String(rated(cell)));
  const [before = '', after = ''] = sentence.split(SLOT);
  return { before, most, after };
}

/** How many have each rating, by its icon. */
export function countWords(cell: Cell): Word[] {
  return cell.counts
    .filter(({ count }) => count > 0)
    .map(({ rating, count }) => ({ words: String(count), bold: false, rating }));
}

/** The same sentence in words that may begin a line. */
export function mostWords(spec: MatrixSpec, cell: Cell): Word[] {
  const sentence = mostIn(spec, cell);
  if (!sentence) {
    return [{ words: spec.words.none_rated, bold: false, rating: 'not_rated' }];
  }
  const { before, most, after } = sentence;
  return [
    ...plain(before),
    ...most.flatMap((each, i) => named(each, i < most.length - 1 ? ',' : '')),
    ...plain(after),
  ];
}

function plain(words: string): Word[] {
  return words
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => ({ words: each, bold: false }));
}

/** The icon never stays behind on the line above its word. */
function named({ rating, word }: Count, after: string): Word[] {
  const [first = '', ...rest] = `${word}${after}`.split(' ');
  return [
    { words: first, bold: true, rating },
    ...rest.map((each) => ({ words: each, bold: true })),
  ];
}

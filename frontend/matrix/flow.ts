import type { Place } from '../chart/plan';
import type { Rating } from '../contract';

/** A word in a running text, with the icon of a rating before it or not. */
export interface Word {
  words: string;
  bold: boolean;
  rating?: Rating;
}

export interface PlacedWord extends Word {
  x: number;
  line: number;
}

/** The room for the icon before a word. */
export function inBox(word: Word): number {
  return word.rating ? 15 : 0;
}

/** Words one after another, on as many lines as they need. */
export function flow(
  words: Word[],
  width: number,
  size: number,
  measure: Place['measure'],
): { words: PlacedWord[]; lines: number } {
  const placed: PlacedWord[] = [];
  const space = measure(' ', size);
  let x = 0;
  let line = 0;
  for (const word of words) {
    const needed = inBox(word) + measure(word.words, size, word.bold);
    if (x > 0 && x + needed > width) {
      x = 0;
      line += 1;
    }
    placed.push({ ...word, x, line });
    // Icons stand apart: a number belongs to the one before it.
    x += needed + (word.bold ? space : Math.max(space, inBox(word) / 2));
  }
  return { words: placed, lines: placed.length === 0 ? 0 : line + 1 };
}

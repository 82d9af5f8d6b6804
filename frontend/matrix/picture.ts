import { sum } from 'd3-array';
import { type Body, INNER, measurer, written } from '../chart/export';
import type { Shape } from '../chart/plan';
import { line, LINE_HEIGHT, round, SIZE, text } from '../chart/shapes';
import { wrap } from '../chart/wrapping';
import type { Rating } from '../contract';
import { fill, groupSize } from './cells';
import { flow, inBox, type Word } from './flow';
import { iconShape } from './icons';
import { mostCommon, rated, type Cell, type Count, type Matrix, type MatrixSpec } from './ratings';

/** The colours of the page, for shapes that no style sheet reaches. */
export interface Colours {
  rating(rating: Rating): string;
  text: string;
  muted: string;
  line: string;
  paper: string;
}

/** From the top of a row to its content, and the height of a bar. */
const PAD = 9;
const BAR = 18;
const LINE = SIZE.tick * LINE_HEIGHT;

/** The names to the left; and narrower columns than this have no room for a sentence. */
const NAMES = 190;
const COLUMN = 136;
const GAP = 14;

/** The columns of a row of its own for each group: its name, bar, counts and sentence. */
const BELOW = { bar: 150, counts: 396, most: 664 } as const;

/** The table as shapes, for a file that must be read without its style sheet. */
export function pictureOf(spec: MatrixSpec, matrix: Matrix, colours: Colours): Body {
  return new Picture(spec, matrix, colours).body();
}

class Picture {
  readonly #spec: MatrixSpec;
  readonly #matrix: Matrix;
  readonly #colours: Colours;
  readonly #measure = measurer();
  readonly #shapes: Shape[] = [];
  #y = 0;

  constructor(spec: MatrixSpec, matrix: Matrix, colours: Colours) {
    this.#spec = spec;
    this.#matrix = matrix;
    this.#colours = colours;
  }

  body(): Body {
    const { groups, worded } = this.#matrix;
    this.#caption();
    if (worded) {
      this.#words();
    } else {
      this.#legend();
      if (NAMES + groups.length * COLUMN <= INNER) {
        this.#across();
      } else {
        this.#below();
      }
    }
    this.#rule(this.#y);
    const height = this.#y + 6;
    return { content: written(this.#shapes), height };
  }

  #caption(): void {
    const { vertical, words } = this.#spec;
    const base = vertical.format === 'LABEL' ? '' : words.of_rated;
    const caption = [vertical.title, base].filter((part) => part !== '').join(' · ');
    if (caption !== '') {
      this.#write(0, this.#y, this.#wrap(caption, INNER), this.#colours.muted);
      this.#y += this.#wrap(caption, INNER).length * LINE + 6;
    }
  }

  #legend(): void {
    const first = this.#matrix.cells.flat().find((cell) => cell !== undefined);
    let x = 0;
    for (const { rating, word } of first?.counts ?? []) {
      const needed = 52 + this.#measure(word, SIZE.tick);
      if (x > 0 && x + needed > INNER) {
        x = 0;
        this.#y += 24;
      }
      this.#part(rating, x, this.#y, 28);
      this.#shapes.push(iconShape(rating, x + 34, this.#y + 3, 12, this.#colours.rating(rating)));
      this.#write(x + 52, this.#y + 1, [word], this.#colours.text);
      x += needed + 20;
    }
    this.#y += 30;
  }

  /** A row for each goal, a column for each group. */
  #across(): void {
    const { cells, goals, groups } = this.#matrix;
    const column = (INNER - NAMES) / groups.length;
    const x = (group: number): number => NAMES + group * column;
    const sizes = groups.map((_, i) =>
      groupSize(
        this.#spec,
        cells.map((row) => row[i]),
      ),
    );
    this.#heads(
      groups.map((group, i) => ({ x: x(i), width: column - GAP, name: group, small: sizes[i]! })),
    );
    goals.forEach((goal, i) => {
      this.#row(goal, NAMES - GAP, (top) =>
        Math.max(
          0,
          ...cells[i]!.map((cell, j) => this.#distribution(cell, x(j), top, column - GAP)),
        ),
      );
    });
  }

  /** The groups below one another under the name of each goal. */
  #below(): void {
    const { cells, goals, groups } = this.#matrix;
    goals.forEach((goal, i) => {
      this.#shapes.push(line(0, this.#y, INNER, this.#y, this.#colours.muted, 2));
      const lines = this.#wrap(goal, INNER, true);
      this.#write(0, this.#y + PAD, lines, this.#colours.text, true);
      this.#y += PAD + lines.length * LINE + PAD;
      groups.forEach((group, j) => {
        const size = groupSize(
          this.#spec,
          cells.map((row) => row[j]),
        );
        this.#row(group, BELOW.bar - GAP, (top) => this.#oneLine(cells[i]![j], top), size, false);
      });
      this.#y += 6;
    });
  }

  #oneLine(cell: Cell | undefined, top: number): number {
    if (!cell) {
      return this.#absence(BELOW.bar, top);
    }
    this.#bar(cell, BELOW.bar, top, BELOW.counts - BELOW.bar - GAP);
    const counts = this.#flow(countWords(cell), BELOW.counts, top, BELOW.most - BELOW.counts - GAP);
    const most = this.#flow(mostWords(this.#spec, cell), BELOW.most, top, INNER - BELOW.most);
    return Math.max(BAR, counts, most);
  }

  /** What is said of one area: a row for each goal or part of it, no counts. */
  #words(): void {
    const { cells, goals, groups } = this.#matrix;
    const names = INNER * 0.34;
    const column = (INNER - names) / Math.max(1, groups.length);
    const width = column - GAP;
    this.#heads(
      groups.map((group, i) => ({ x: names + i * column, width, name: group, small: '' })),
    );
    goals.forEach((goal, i) => {
      this.#row(goal, names - GAP, (top) =>
        Math.max(
          0,
          ...cells[i]!.map((cell, j) => {
            const words = (cell?.counts ?? []).map<Word>(({ rating, word }) => ({
              words: word,
              bold: true,
              rating,
            }));
            const x = names + j * column;
            const used = this.#flow(words, x, top, width);
            const wording = cell?.wording ? this.#wrap(cell.wording, width) : [];
            this.#write(x, top + used + 2, wording, this.#colours.text);
            return used + 2 + wording.length * LINE;
          }),
        ),
      );
    });
  }

  #heads(heads: { x: number; width: number; name: string; small: string }[]): void {
    const { title } = this.#spec.horizontal;
    const all = [{ x: 0, width: NAMES - GAP, name: title, small: '' }, ...heads].map((head) => ({
      ...head,
      lines: this.#wrap(head.name, head.width, true),
    }));
    const tallest = Math.max(...all.map((h) => h.lines.length + (h.small === '' ? 0 : 1)));
    for (const { x, lines, small } of all) {
      // The names end at the line below them.
      const top = this.#y + (tallest - lines.length - (small === '' ? 0 : 1)) * LINE;
      this.#write(x, top, lines, this.#colours.text, true);
      this.#write(x, top + lines.length * LINE, small === '' ? [] : [small], this.#colours.muted);
    }
    this.#y += tallest * LINE + 6;
  }

  /** A row with its name and what is drawn beside it. */
  #row(name: string, width: number, draw: (top: number) => number, small = '', bold = true): void {
    this.#rule(this.#y);
    const top = this.#y + PAD;
    const lines = this.#wrap(name, width, bold);
    this.#write(0, top, lines, this.#colours.text, bold);
    this.#write(0, top + lines.length * LINE, small === '' ? [] : [small], this.#colours.muted);
    const names = (lines.length + (small === '' ? 0 : 1)) * LINE;
    this.#y = top + Math.max(names, draw(top)) + PAD;
  }

  /** A cell: the bar, the counts and the most common; how high it is. */
  #distribution(cell: Cell | undefined, x: number, top: number, width: number): number {
    if (!cell) {
      return this.#absence(x, top);
    }
    this.#bar(cell, x, top, width);
    let y = top + BAR + 5;
    y += this.#flow(countWords(cell), x, y, width) + 4;
    y += this.#flow(mostWords(this.#spec, cell), x, y, width);
    return y - top;
  }

  #absence(x: number, top: number): number {
    this.#write(x, top, [this.#spec.words.missing], this.#colours.muted);
    return LINE;
  }

  #bar(cell: Cell, x: number, top: number, width: number): void {
    const present = cell.counts.filter(({ count }) => count > 0);
    const total = sum(present, ({ count }) => count);
    const room = width - 2 * (present.length - 1);
    let left = x;
    for (const { rating, count } of present) {
      const part = Math.max(3, (room * count) / total);
      this.#part(rating, left, top, part);
      if (part >= 14 && rating !== 'cannot_be_assessed' && rating !== 'not_rated') {
        const middle = left + part / 2;
        this.#shapes.push(iconShape(rating, middle - 5, top + 4, 10, this.#colours.paper));
      }
      left += part + 2;
    }
  }

  /** A part of a bar: full, hatched or empty. */
  #part(rating: Rating, x: number, top: number, width: number): void {
    const colour = this.#colours.rating(rating);
    const open = rating === 'cannot_be_assessed' || rating === 'not_rated';
    const inset = open ? 0.5 : 0;
    this.#shapes.push({
      tag: 'rect',
      attributes: {
        x: round(x + inset),
        y: round(top + inset),
        width: round(width - 2 * inset),
        height: BAR - 2 * inset,
        fill: open ? this.#colours.paper : colour,
        ...(open && { stroke: colour }),
      },
    });
    if (rating === 'cannot_be_assessed') {
      this.#shapes.push({
        tag: 'path',
        attributes: { d: hatching(x, top, width, BAR), stroke: colour, 'stroke-width': 1.5 },
      });
    }
  }

  #flow(words: Word[], x: number, top: number, width: number): number {
    const placed = flow(words, width, SIZE.tick, this.#measure);
    for (const each of placed.words) {
      const y = top + each.line * LINE;
      if (each.rating) {
        const colour = this.#colours.rating(each.rating);
        this.#shapes.push(iconShape(each.rating, x + each.x, y + 2, 11, colour));
      }
      const after = x + each.x + inBox(each);
      this.#write(after, y, [each.words], this.#colours.text, each.bold);
    }
    return placed.lines * LINE;
  }

  #wrap(words: string, width: number, bold = false): string[] {
    return wrap(words, width, SIZE.tick, this.#measure, { bold });
  }

  #write(x: number, top: number, lines: string[], colour: string, bold = false): void {
    lines.forEach((words, i) => {
      const y = top + SIZE.tick + i * LINE;
      this.#shapes.push(...text(x, y, words, { fill: colour, bold, halo: this.#colours.paper }));
    });
  }

  #rule(y: number): void {
    this.#shapes.push(line(0, y, INNER, y, this.#colours.line));
  }
}

/** Lines from lower left to upper right that end at the edges. */
function hatching(x: number, top: number, width: number, height: number): string {
  const lines: string[] = [];
  for (let start = 4 - height; start < width; start += 5) {
    const from = Math.max(0, -start);
    const to = Math.min(height, width - start);
    if (to > from) {
      lines.push(
        `M${round(x + start + from)} ${round(top + height - from)}` +
          `L${round(x + start + to)} ${round(top + height - to)}`,
      );
    }
  }
  return lines.join('');
}

function countWords(cell: Cell): Word[] {
  return cell.counts
    .filter(({ count }) => count > 0)
    .map(({ rating, count }) => ({ words: String(count), bold: false, rating }));
}

/** «vanligst: ◆ middels (34 av 120)» in words that may begin a line. */
function mostWords(spec: MatrixSpec, cell: Cell): Word[] {
  const most = mostCommon(cell);
  if (most.length === 0) {
    return [{ words: fill(spec, 'none_rated'), bold: false, rating: 'not_rated' }];
  }
  const slot = '\u0000';
  const word = most.length > 1 ? 'tie' : 'most_common';
  const sentence = fill(spec, word, slot, String(most[0]!.count), String(rated(cell)));
  const [before = '', after = ''] = sentence.split(slot);
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

/** The colours that the style sheet gives the element. */
export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element);
  const read = (name: string, fallback: string): string =>
    style.getPropertyValue(name).trim() || fallback;
  const ratings: Record<Rating, string> = {
    low: read('--low', '#8c2d19'),
    medium: read('--medium', '#c97b25'),
    relatively_high: read('--relatively-high', '#4b90b5'),
    high: read('--high', '#1b4f82'),
    cannot_be_assessed: read('--cannot', '#5f6973'),
    not_rated: read('--none', '#767f88'),
  };
  return {
    rating: (rating) => ratings[rating],
    text: '#1f2933',
    muted: read('--muted', '#4a5560'),
    line: read('--line', '#d5dae0'),
    paper: '#ffffff',
  };
}

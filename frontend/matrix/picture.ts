import { type Body, INNER, written } from '../chart/export';
import { line } from '../chart/shapes';
import type { Word } from './flow';
import { iconShape } from './icons';
import { BAR, LINE, Pen, type Colours } from './pen';
import type { Cell, Matrix, MatrixSpec } from './ratings';
import { countWords, groupSize, mostWords } from './sentences';

/** From the top of a row to its content. */
const PAD = 9;

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
  readonly #pen: Pen;
  #y = 0;

  constructor(spec: MatrixSpec, matrix: Matrix, colours: Colours) {
    this.#spec = spec;
    this.#matrix = matrix;
    this.#pen = new Pen(colours);
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
    this.#pen.rule(this.#y);
    const height = this.#y + 6;
    return { content: written(this.#pen.shapes), height };
  }

  #caption(): void {
    const { vertical, words } = this.#spec;
    const base = vertical.format === 'LABEL' ? '' : words.of_rated;
    const caption = [vertical.title, base].filter((part) => part !== '').join(' · ');
    if (caption !== '') {
      this.#pen.write(0, this.#y, this.#pen.wrap(caption, INNER), this.#pen.colours.muted);
      this.#y += this.#pen.wrap(caption, INNER).length * LINE + 6;
    }
  }

  #legend(): void {
    const first = this.#matrix.cells.flat().find((cell) => cell !== undefined);
    let x = 0;
    for (const { rating, word } of first?.counts ?? []) {
      const needed = 52 + this.#pen.measure(word);
      if (x > 0 && x + needed > INNER) {
        x = 0;
        this.#y += 24;
      }
      this.#pen.part(rating, x, this.#y, 28);
      this.#pen.shapes.push(
        iconShape(rating, x + 34, this.#y + 3, 12, this.#pen.colours.rating(rating)),
      );
      this.#pen.write(x + 52, this.#y + 1, [word], this.#pen.colours.text);
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
      this.#pen.shapes.push(line(0, this.#y, INNER, this.#y, this.#pen.colours.muted, 2));
      const lines = this.#pen.wrap(goal, INNER, true);
      this.#pen.write(0, this.#y + PAD, lines, this.#pen.colours.text, true);
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
    this.#pen.bar(cell, BELOW.bar, top, BELOW.counts - BELOW.bar - GAP);
    const counts = this.#pen.flow(
      countWords(cell),
      BELOW.counts,
      top,
      BELOW.most - BELOW.counts - GAP,
    );
    const most = this.#pen.flow(mostWords(this.#spec, cell), BELOW.most, top, INNER - BELOW.most);
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
            const used = this.#pen.flow(words, x, top, width);
            const wording = cell?.wording ? this.#pen.wrap(cell.wording, width) : [];
            this.#pen.write(x, top + used + 2, wording, this.#pen.colours.text);
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
      lines: this.#pen.wrap(head.name, head.width, true),
    }));
    const tallest = Math.max(...all.map((h) => h.lines.length + (h.small === '' ? 0 : 1)));
    for (const { x, lines, small } of all) {
      // The names end at the line below them.
      const top = this.#y + (tallest - lines.length - (small === '' ? 0 : 1)) * LINE;
      this.#pen.write(x, top, lines, this.#pen.colours.text, true);
      this.#pen.write(
        x,
        top + lines.length * LINE,
        small === '' ? [] : [small],
        this.#pen.colours.muted,
      );
    }
    this.#y += tallest * LINE + 6;
  }

  /** A row with its name and what is drawn beside it. */
  #row(name: string, width: number, draw: (top: number) => number, small = '', bold = true): void {
    this.#pen.rule(this.#y);
    const top = this.#y + PAD;
    const lines = this.#pen.wrap(name, width, bold);
    this.#pen.write(0, top, lines, this.#pen.colours.text, bold);
    this.#pen.write(
      0,
      top + lines.length * LINE,
      small === '' ? [] : [small],
      this.#pen.colours.muted,
    );
    const names = (lines.length + (small === '' ? 0 : 1)) * LINE;
    this.#y = top + Math.max(names, draw(top)) + PAD;
  }

  /** A cell: the bar, the counts and the most common; how high it is. */
  #distribution(cell: Cell | undefined, x: number, top: number, width: number): number {
    if (!cell) {
      return this.#absence(x, top);
    }
    this.#pen.bar(cell, x, top, width);
    let y = top + BAR + 5;
    y += this.#pen.flow(countWords(cell), x, y, width) + 4;
    y += this.#pen.flow(mostWords(this.#spec, cell), x, y, width);
    return y - top;
  }

  #absence(x: number, top: number): number {
    this.#pen.write(x, top, [this.#spec.words.missing], this.#pen.colours.muted);
    return LINE;
  }
}

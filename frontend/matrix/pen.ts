import { sum } from 'd3-array';
import { INNER, measurer } from '../chart/export';
import type { Shape } from '../chart/plan';
import { line, LINE_HEIGHT, round, SIZE, text } from '../chart/shapes';
import { wrap } from '../chart/wrapping';
import type { Rating } from '../contract';
import { flow, inBox, type Word } from './flow';
import { iconShape } from './icons';
import type { Cell } from './ratings';

/** The colours of the page, for shapes that no style sheet reaches. */
export interface Colours {
  rating(rating: Rating): string;
  text: string;
  muted: string;
  line: string;
  paper: string;
}

/** The height of a bar, and from one line of words to the next. */
export const BAR = 18;
export const LINE = SIZE.tick * LINE_HEIGHT;

/** Draws what a matrix is made of: words, rules and bars, as shapes for a file. */
export class Pen {
  readonly colours: Colours;
  readonly shapes: Shape[] = [];
  readonly #measure = measurer();

  constructor(colours: Colours) {
    this.colours = colours;
  }

  bar(cell: Cell, x: number, top: number, width: number): void {
    const present = cell.counts.filter(({ count }) => count > 0);
    const total = sum(present, ({ count }) => count);
    const room = width - 2 * (present.length - 1);
    let left = x;
    for (const { rating, count } of present) {
      const part = Math.max(3, (room * count) / total);
      this.part(rating, left, top, part);
      if (part >= 14 && rating !== 'cannot_be_assessed' && rating !== 'not_rated') {
        const middle = left + part / 2;
        this.shapes.push(iconShape(rating, middle - 5, top + 4, 10, this.colours.paper));
      }
      left += part + 2;
    }
  }

  /** A part of a bar: full, hatched or empty. */
  part(rating: Rating, x: number, top: number, width: number): void {
    const colour = this.colours.rating(rating);
    const open = rating === 'cannot_be_assessed' || rating === 'not_rated';
    const inset = open ? 0.5 : 0;
    this.shapes.push({
      tag: 'rect',
      attributes: {
        x: round(x + inset),
        y: round(top + inset),
        width: round(width - 2 * inset),
        height: BAR - 2 * inset,
        fill: open ? this.colours.paper : colour,
        ...(open && { stroke: colour }),
      },
    });
    if (rating === 'cannot_be_assessed') {
      this.shapes.push({
        tag: 'path',
        attributes: { d: hatching(x, top, width, BAR), stroke: colour, 'stroke-width': 1.5 },
      });
    }
  }

  flow(words: Word[], x: number, top: number, width: number): number {
    const placed = flow(words, width, SIZE.tick, this.#measure);
    for (const each of placed.words) {
      const y = top + each.line * LINE;
      if (each.rating) {
        const colour = this.colours.rating(each.rating);
        this.shapes.push(iconShape(each.rating, x + each.x, y + 2, 11, colour));
      }
      const after = x + each.x + inBox(each);
      this.write(after, y, [each.words], this.colours.text, each.bold);
    }
    return placed.lines * LINE;
  }

  measure(words: string): number {
    return this.#measure(words, SIZE.tick);
  }

  wrap(words: string, width: number, bold = false): string[] {
    return wrap(words, width, SIZE.tick, this.#measure, { bold });
  }

  write(x: number, top: number, lines: string[], colour: string, bold = false): void {
    lines.forEach((words, i) => {
      const y = top + SIZE.tick + i * LINE;
      this.shapes.push(...text(x, y, words, { fill: colour, bold, halo: this.colours.paper }));
    });
  }

  rule(y: number): void {
    this.shapes.push(line(0, y, INNER, y, this.colours.line));
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

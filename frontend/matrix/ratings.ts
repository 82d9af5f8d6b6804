import { max, sum } from 'd3-array';
import type { Point, Spec } from '../chart/spec';
import type { MatrixWord, Quality, Rating } from '../contract';
import { RATINGS } from './icons';

/** What the element is given: a `ChartSpec` of the kind MATRIX. */
export interface MatrixSpec extends Omit<Spec, 'kind' | 'words'> {
  words: Record<MatrixWord | Quality, string>;
}

/** A rating with its word, and how many municipalities have it. */
export interface Count {
  rating: Rating;
  word: string;
  count: number;
}

export interface Cell {
  /** In the order of the ratings; those that nobody has are there with 0. */
  counts: Count[];
  /** How it was worded, where a rating stands without a count. */
  wording: string;
}

/** A row for each goal, a column for each group. */
export interface Matrix {
  goals: string[];
  groups: string[];
  /** By goal, then by group. */
  cells: (Cell | undefined)[][];
  /** True where the ratings are words about one area and nothing is counted. */
  worded: boolean;
}

const SEPARATOR = ' – ';

/**
 * Points come as «1 Brukerinnflytelse – lav» with the code `1:low`, one for each rating of a goal.
 */
export function matrixOf(spec: MatrixSpec): Matrix {
  const goals: string[] = [];
  const cells: (Cell | undefined)[][] = [];
  spec.series.forEach((series, column) => {
    for (const point of series.points) {
      const [goal = '', word = '', ...wording] = point.label.split(SEPARATOR);
      let row = goals.indexOf(goal);
      if (row < 0) {
        row = goals.push(goal) - 1;
        cells.push(spec.series.map(() => undefined));
      }
      const cell = (cells[row]![column] ??= { counts: [], wording: wording.join(SEPARATOR) });
      cell.counts.push({ rating: ratingOf(point), word, count: point.y ?? 0 });
    }
  });
  const position = ({ rating }: Count): number => RATINGS.indexOf(rating);
  cells.flat().forEach((cell) => cell?.counts.sort((a, b) => position(a) - position(b)));
  return {
    goals,
    groups: spec.series.map((series) => series.name),
    cells,
    worded: spec.vertical.format === 'LABEL',
  };
}

function ratingOf({ code }: Point): Rating {
  const told = code?.split(':')[1];
  return RATINGS.find((rating) => rating === told) ?? 'not_rated';
}

/** How many are rated: those not rated are no part of it, those that can't be assessed are. */
export function rated(cell: Cell): number {
  return sum(ratedCounts(cell), ({ count }) => count);
}

export function all(cell: Cell): number {
  return sum(cell.counts, ({ count }) => count);
}

function ratedCounts({ counts }: Cell): Count[] {
  return counts.filter(({ rating }) => rating !== 'not_rated');
}

/** The rating most have, or several that as many have; none where nobody is rated. */
export function mostCommon(cell: Cell): Count[] {
  const counts = ratedCounts(cell);
  const most = max(counts, ({ count }) => count) ?? 0;
  return most === 0 ? [] : counts.filter(({ count }) => count === most);
}

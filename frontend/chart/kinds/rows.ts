import {
  type Decoration,
  type HitRow,
  type Place,
  type Rectangle,
  type Shape,
  WIDE,
} from '../plan';
import { LINE_HEIGHT, SIZE, textBlock } from '../shapes';
import { highlightOf, type Point, type Spec } from '../spec';
import { wrap } from '../wrapping';

/** A row of a chart of horizontal bars, with the point of each series in it. */
export interface Row {
  label: string;
  code?: string;
  /** 1–4 where the row is of a highlighted municipality: all that stands in it is. */
  highlight: number;
  points: (Point | undefined)[];
}

/** One row for each label, in the order in which they first appear. */
export function rowsOf(spec: Spec): Row[] {
  const rows = new Map<string, Row>();
  spec.series.forEach((series, i) => {
    for (const point of series.points) {
      // Two areas can have the same name.
      const key = `${point.code ?? ''}/${point.label}`;
      let row = rows.get(key);
      if (!row) {
        row = { label: point.label, highlight: 0, points: spec.series.map(() => undefined) };
        rows.set(key, row);
      }
      row.points[i] = point;
      if (point.code) {
        row.code = point.code;
      }
    }
  });
  return [...rows.values()].map((row) => ({ ...row, highlight: commonHighlight(row.points) }));
}

/**
 * The highlight of each series, where it is of one highlighted municipality; 0 where the rows are
 * what is highlighted.
 */
export function seriesHighlights(spec: Spec, rows: Row[]): number[] {
  const byRow = rows.every((row) => row.highlight > 0);
  return spec.series.map(({ points }) => (byRow ? 0 : commonHighlight(points)));
}

function commonHighlight(points: (Point | undefined)[]): number {
  const steps = new Set(points.filter((point) => point !== undefined).map(highlightOf));
  return steps.size === 1 ? [...steps][0]! : 0;
}

/** The names of the rows: their lines, and the width of the column they stand in. */
export interface RowNames {
  lines: string[][];
  width: number;
  /** The height of the tallest. */
  height: number;
}

export function rowNames(rows: Row[], place: Place, most: number): RowNames {
  const room = place.width * (place.width < WIDE ? 0.4 : 0.34);
  const lines = rows.map((row) =>
    wrap(row.label, room, SIZE.tick, place.measure, { bold: row.highlight > 0, most }),
  );
  return {
    lines,
    width: Math.max(
      0,
      ...lines.flatMap((each, i) =>
        each.map((words) => place.measure(words, SIZE.tick, rows[i]!.highlight > 0)),
      ),
    ),
    height: Math.max(1, ...lines.map((each) => each.length)) * SIZE.tick * LINE_HEIGHT,
  };
}

export function rowNameShapes(
  names: RowNames,
  rows: Row[],
  plot: Rectangle,
  right: number,
  place: Place,
): Shape[] {
  return rows.flatMap((row, i) =>
    textBlock(right, middleOf(plot, rows.length, i), names.lines[i]!, {
      anchor: 'end',
      bold: row.highlight > 0,
      fill: row.highlight > 0 ? place.palette.highlight(row.highlight).ink : place.palette.text,
    }),
  );
}

export function middleOf(plot: Rectangle, rows: number, index: number): number {
  return plot.top + ((index + 0.5) * plot.height) / rows;
}

/**
 * Finds the row at the pointer's height.
 *
 * @param read what is shown of the row; and where along it, if not at the pointer
 */
export function rowFinder(
  rows: Row[],
  plot: Rectangle,
  width: number,
  read: (row: Row, index: number) => { x?: number; rows: HitRow[] },
): Decoration['find'] {
  return (px, py) => {
    const index = Math.floor(((py - plot.top) / plot.height) * rows.length);
    const row = rows[index];
    if (!row || px < 0 || px > width) {
      return null;
    }
    return {
      x: Math.max(plot.left, Math.min(px, plot.left + plot.width)),
      y: middleOf(plot, rows.length, index),
      key: `${index}`,
      title: row.label,
      ...read(row, index),
      ...(row.code ? { code: row.code } : {}),
      ring: 0,
    };
  };
}

/**
 * Unique names for ApexCharts, which puts rows of the same name in one place. They aren't shown.
 */
export function rowKeys(rows: Row[]): string[] {
  return rows.map((_, i) => `row ${i}`);
}

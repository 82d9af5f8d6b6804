import { across } from '../axes';
import type { Place, Rectangle, Shape } from '../plan';
import { round, SIZE, textBlock } from '../shapes';
import { middleOf, type Row } from './rows';

/** A part of a whole that somebody is said to be in. */
interface Marked {
  row: number;
  /** Where the part begins and ends, in percent of the row. */
  from: number;
  to: number;
  /** Who is in it. */
  names: string;
}

export interface Marks {
  /** What a row needs beside what its bar does, in pixels. */
  room: number;
  /** The shapes around bars of this thickness. */
  at(plot: Rectangle, thickness: number): Shape[];
}

const LANE = 15;
const POINTER = 5;
const PERCENT = { min: 0, max: 100 };

/**
 * An outline around each part that a note names somebody in, and the names at it: below the bar,
 * above it where there is no more room below, and so on outwards.
 *
 * @param shares of the parts of each row, in percent
 */
export function marksOf(rows: Row[], shares: number[][], plotWidth: number, place: Place): Marks {
  const marked = rows.flatMap((row, i) => markedIn(row, i, shares[i]!));
  const lanes = lanesOf(marked, plotWidth, place);
  const deepest = Math.max(0, ...lanes.map((lane) => Math.floor(lane / 2) + 1));
  return {
    room: deepest === 0 ? 0 : 2 * (deepest * LANE + POINTER) - 6,
    at: (plot, thickness) =>
      marked.flatMap((each, i) => shapes(each, lanes[i]!, rows.length, plot, thickness, place)),
  };
}

function markedIn(row: Row, index: number, shares: number[]): Marked[] {
  let before = 0;
  return row.points.flatMap((point, i) => {
    const from = before;
    before += shares[i]!;
    return point?.note ? [{ row: index, from, to: before, names: point.note }] : [];
  });
}

/** Even lanes are below the bar, odd ones above; names in one lane don't touch. */
function lanesOf(marked: Marked[], plotWidth: number, place: Place): number[] {
  const taken = new Map<string, number>();
  return marked.map((each) => {
    const { left, right } = spanOf(each, 0, plotWidth, place);
    let lane = 0;
    while ((taken.get(`${each.row}/${lane}`) ?? -Infinity) > left) {
      lane += 1;
    }
    taken.set(`${each.row}/${lane}`, right + 8);
    return lane;
  });
}

/** Where the names stand: at the middle of the part, within the plot where they have room. */
function spanOf(marked: Marked, plotLeft: number, plotWidth: number, place: Place) {
  const needed = place.measure(marked.names, SIZE.tick, true);
  const middle = plotLeft + (plotWidth * (marked.from + marked.to)) / 200;
  const left = Math.max(plotLeft, Math.min(middle - needed / 2, plotLeft + plotWidth - needed));
  return { left, right: left + needed, middle };
}

function shapes(
  marked: Marked,
  lane: number,
  rows: number,
  plot: Rectangle,
  thickness: number,
  place: Place,
): Shape[] {
  const { palette } = place;
  const x = across(plot, PERCENT);
  const middle = middleOf(plot, rows, marked.row);
  const span = spanOf(marked, plot.left, plot.width, place);
  const out = lane % 2 === 0 ? 1 : -1;
  const edge = middle + (out * thickness) / 2 + out * 2;
  const depth = Math.floor(lane / 2) * LANE + POINTER;
  return [
    {
      tag: 'rect',
      attributes: {
        x: round(x(marked.from)),
        y: round(middle - thickness / 2),
        width: round(x(marked.to) - x(marked.from)),
        height: round(thickness),
        fill: 'none',
        stroke: palette.text,
        'stroke-width': 2.5,
      },
    },
    {
      tag: 'path',
      attributes: {
        d: `M${round(span.middle)} ${round(edge)}l${-POINTER} ${out * POINTER}h${2 * POINTER}z`,
        fill: palette.text,
      },
    },
    ...textBlock(span.left, edge + out * (depth + SIZE.tick / 2), [marked.names], {
      bold: true,
      fill: palette.text,
      halo: palette.paper,
    }),
  ];
}

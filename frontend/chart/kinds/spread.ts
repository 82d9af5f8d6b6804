import { write } from '../formats';
import type { Place, Rectangle, Shape } from '../plan';
import { line, round, SIZE, text } from '../shapes';
import type { Format, Spread } from '../spec';

/** The strip that percentiles are drawn in, in pixels but for its reach. */
interface Strip {
  middle: number;
  /** From the middle of one strip to the next. */
  unit: number;
  /** How far the dots are moved from the middle, where strips are 1 apart. */
  reach: number;
  colour: string;
}

/** The percentiles of a group as shapes, and what its label hides. */
export interface DrawnSpread {
  behind: Shape[];
  front: Shape[];
  label: Rectangle;
}

/** P5 to P95 as a line, P25 to P75 as a box, the median as a bar with its value. */
export function spreadShapes(
  { p5, p25, p50, p75, p95 }: Spread,
  format: Format,
  y: (value: number) => number,
  { middle, unit, reach, colour }: Strip,
  { measure, palette }: Place,
): DrawnSpread {
  const half = unit * reach + 6;
  const box = Math.min(unit * 0.2, 60);
  const label = write(p50, format);
  const labelWidth = measure(label, SIZE.tick, true);
  const outside = labelWidth + 6 < unit / 2 - half;
  const left = outside ? middle + half + 4 : middle + half - labelWidth;
  return {
    behind: [
      line(middle, y(p5), middle, y(p95), colour, 2),
      line(middle - box / 2, y(p5), middle + box / 2, y(p5), colour, 2),
      line(middle - box / 2, y(p95), middle + box / 2, y(p95), colour, 2),
      {
        tag: 'rect',
        attributes: {
          x: round(middle - half),
          y: round(y(p75)),
          width: round(half * 2),
          height: round(Math.max(1, y(p25) - y(p75))),
          fill: colour,
          'fill-opacity': 0.16,
          stroke: colour,
          'stroke-opacity': 0.55,
        },
      },
    ],
    front: [
      line(middle - half, y(p50), middle + half, y(p50), palette.paper, 6),
      line(middle - half, y(p50), middle + half, y(p50), colour, 3),
      ...text(left, y(p50) + (outside ? SIZE.tick * 0.35 : -6), label, {
        bold: true,
        fill: colour,
        halo: palette.paper,
      }),
    ],
    label: { left, top: y(p50) - (outside ? 7 : 18), width: labelWidth, height: 14 },
  };
}

import type { Place as Plan } from '../chart/plan';
import { cut, wrap } from '../chart/wrapping';

/** Words that stand in the map; their lines are below one another. */
export interface Label {
  lines: string[];
  /** The middle of the first line. */
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const LABEL = 11.5;
const LINE = 13.5;

/** Around a label, so that two don't read as one. */
const APART = 8;

type Measure = Plan['measure'];

/** A label no wider than this, measured. */
function sized(
  words: string,
  widest: number,
  measure: Measure,
): { lines: string[]; width: number; height: number } {
  const lines = wrap(words, widest, LABEL, measure, { most: 2 }).map((line) =>
    cut(line, widest * 1.3, LABEL, measure),
  );
  const width = Math.max(...lines.map((line) => measure(line, LABEL, true)));
  return { lines, width, height: lines.length * LINE };
}

/** Beside a flock, where nothing else is and as near to its middle as can be; null if nowhere. */
export function beside(
  words: string,
  members: { x: number; y: number }[],
  space: number,
  taken: Box[],
  room: { width: number; height: number },
  measure: Measure,
): Label | null {
  const { lines, width, height } = sized(words, 84, measure);
  const centre = { x: mean(members.map(({ x }) => x)), y: mean(members.map(({ y }) => y)) };
  const far = space + 5;
  let best: Label | null = null;
  let nearest = Infinity;
  for (const { x, y } of members) {
    for (const [atX, atY] of [
      [x - far - width / 2, y],
      [x + far + width / 2, y],
      [x, y - far - height / 2],
      [x, y + far + height / 2],
    ] as const) {
      const box = around(atX, atY, width, height);
      const inside =
        box.left >= 0 && box.top >= 0 && box.right <= room.width && box.bottom <= room.height;
      const distance = Math.hypot(atX - centre.x, atY - centre.y);
      if (inside && distance < nearest && !taken.some((other) => meet(box, other))) {
        nearest = distance;
        best = { lines, x: atX, y: atY - height / 2 + LINE / 2 };
      }
    }
  }
  if (best) {
    taken.push(around(best.x, best.y + height / 2 - LINE / 2, width + APART, height));
  }
  return best;
}

/** On top of a place, if nothing else is there and it has the room; null otherwise. */
export function over(
  words: string,
  place: { x: number; y: number; reach: number },
  taken: Box[],
  measure: Measure,
): Label | null {
  const { lines, width, height } = sized(words, 96, measure);
  const box = around(place.x, place.y, width, height);
  if (width > place.reach * 2.1 || taken.some((other) => meet(box, other))) {
    return null;
  }
  taken.push(box);
  return { lines, x: place.x, y: place.y - height / 2 + LINE / 2 };
}

export function lineHeight(): number {
  return LINE;
}

export function around(x: number, y: number, width: number, height: number): Box {
  return {
    left: x - width / 2,
    top: y - height / 2,
    right: x + width / 2,
    bottom: y + height / 2,
  };
}

function meet(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

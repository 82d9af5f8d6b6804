import { greatest, mean } from 'd3-array';
import type { Place as Plan } from '../chart/plan';
import { cut, wrap } from '../chart/wrapping';

/** Words that stand in the map; their lines are below one another. */
export interface Label {
  lines: string[];
  /** The middle of the first line. */
  x: number;
  y: number;
  /** What a line leads to from the edge of the words; nothing where they stand beside it. */
  to?: { x: number; y: number };
  box?: Box;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const LABEL = 11.5;
export const LINE = 13.5;

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

/** From one try to the next, and how often a name is tried farther out. */
const STEP = 14;
const STEPS = 9;
const WIDE = 560;

/**
 * Beside a flock, where nothing else is and as near to its middle as can be; where there is no room
 * beside it, farther out with a line to it. Null if nowhere.
 */
export function beside(
  words: string,
  members: { x: number; y: number }[],
  space: number,
  taken: Box[],
  room: { width: number; height: number },
  measure: Measure,
): Label | null {
  const { lines, width, height } = sized(words, 84, measure);
  const centre = { x: mean(members, ({ x }) => x) ?? 0, y: mean(members, ({ y }) => y) ?? 0 };
  let best: Label | null = null;
  let nearest = Infinity;
  for (const [step, from] of tries(members, room.width < WIDE ? 0 : STEPS)) {
    const far = space + 5 + step * STEP;
    for (const [x, y] of [
      [from.x - far - width / 2, from.y],
      [from.x + far + width / 2, from.y],
      [from.x, from.y - far - height / 2],
      [from.x, from.y + far + height / 2],
    ] as const) {
      const box = around(x, y, width, height);
      const inside =
        box.left >= 0 && box.top >= 0 && box.right <= room.width && box.bottom <= room.height;
      const distance = Math.hypot(x - centre.x, y - centre.y) + 4 * step * STEP;
      if (inside && distance < nearest && !taken.some((other) => meet(box, other))) {
        nearest = distance;
        best = { lines, x, y: y - height / 2 + LINE / 2, ...(step > 0 && { to: from, box }) };
      }
    }
  }
  if (best) {
    taken.push(around(best.x, best.y + height / 2 - LINE / 2, width + APART, height));
  }
  return best;
}

/** Beside every member; farther out only from those at the edges, as most tries are in vain. */
function tries<T extends { x: number; y: number }>(members: T[], steps: number): [number, T][] {
  const by = (value: (member: T) => number): T => greatest(members, value)!;
  const edges = [by(({ x }) => x), by(({ x }) => -x), by(({ y }) => y), by(({ y }) => -y)];
  return [
    ...members.map<[number, T]>((member) => [0, member]),
    ...edges.flatMap((edge) =>
      Array.from({ length: steps }, (_, step): [number, T] => [step + 1, edge]),
    ),
  ];
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
  if (width > place.reach * 2.35 || taken.some((other) => meet(box, other))) {
    return null;
  }
  taken.push(box);
  return { lines, x: place.x, y: place.y - height / 2 + LINE / 2 };
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

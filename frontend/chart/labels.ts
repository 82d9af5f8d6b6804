import type { Place, Rectangle, Shape } from './plan';
import { LINE_HEIGHT, line, SIZE, textBlock } from './shapes';

/**
 * Moves blocks of these heights apart, each as near its wanted middle as the others allow.
 *
 * @returns the middles, in the order given
 */
export function spreadOut(
  wanted: readonly { middle: number; height: number }[],
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]!.middle - wanted[b]!.middle);
  const middles = wanted.map((each) => each.middle);
  // Down from the top, then up from the bottom: the second pass undoes what was pushed too far.
  let edge = top;
  for (const i of order) {
    const half = wanted[i]!.height / 2;
    middles[i] = Math.max(middles[i]!, edge + half);
    edge = middles[i]! + half;
  }
  edge = bottom;
  for (const i of [...order].reverse()) {
    const half = wanted[i]!.height / 2;
    middles[i] = Math.min(middles[i]!, edge - half);
    edge = middles[i]! - half;
  }
  return middles;
}

export interface EndLabel {
  /** Where what it names is. */
  x: number;
  y: number;
  lines: string[];
  colour: string;
  ink: string;
}

/** A name that gives way to others. */
export interface QuietLabel {
  x: number;
  y: number;
  name: string;
}

/** Names to the right of the plot, each at the height of what it names. */
export function endLabels(
  labels: EndLabel[],
  quiet: QuietLabel[],
  plot: Rectangle,
  place: Place,
): Shape[] {
  const middles = spreadOut(
    labels.map((label) => ({
      middle: label.y,
      height: label.lines.length * SIZE.tick * LINE_HEIGHT + 3,
    })),
    plot.top - 10,
    plot.top + plot.height + 14,
  );
  const x = plot.left + plot.width + 22;
  const taken = labels.map((label, i) => ({
    middle: middles[i]!,
    height: label.lines.length * SIZE.tick * LINE_HEIGHT,
  }));
  const greys = [...quiet]
    .sort((a, b) => a.y - b.y)
    .flatMap(({ x: end, y, name }) => {
      const height = SIZE.small * 1.1;
      const middle = [0, 3, -3, 6, -6]
        .map((shift) => y + shift)
        .find((wanted) =>
          taken.every((each) => Math.abs(each.middle - wanted) >= (each.height + height) / 2),
        );
      if (middle === undefined) {
        return [];
      }
      taken.push({ middle, height });
      return [
        line(end + 3, y, x - 3, middle, place.palette.grid),
        ...textBlock(x, middle, [name], { size: SIZE.small, fill: place.palette.muted }),
      ];
    });
  const named = labels.flatMap((label, i) => {
    const middle = middles[i]!;
    const moved = Math.abs(middle - label.y) > 4 || x - label.x > 40;
    return [
      ...(moved ? [line(label.x + 7, label.y, x - 3, middle, label.colour, 1, '1 3')] : []),
      ...textBlock(x, middle, label.lines, {
        fill: label.ink,
        bold: true,
        halo: place.palette.paper,
      }),
    ];
  });
  return [...greys, ...named];
}

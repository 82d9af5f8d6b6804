import { sum } from 'd3-array';
import type { Place, Rectangle, Shape } from './plan';
import { line, SIZE, text } from './shapes';

export interface DotLabel {
  x: number;
  y: number;
  text: string;
  colour: string;
  ink: string;
}

/**
 * Names beside dots, each on the side where it hides least of the others and of the obstacles.
 *
 * @param sides how far to the left and to the right names may reach
 */
export function dotLabels(
  labels: DotLabel[],
  plot: Rectangle,
  place: Place,
  obstacles: Rectangle[] = [],
  sides = { left: plot.left - 4, right: place.width - 2 },
): Shape[] {
  const size = SIZE.label;
  const taken: Rectangle[] = [
    ...obstacles,
    ...labels.map((label) => ({ left: label.x - 7, top: label.y - 7, width: 14, height: 14 })),
  ];
  const bounds = {
    ...sides,
    top: plot.top - 12,
    bottom: plot.top + plot.height,
  };
  return labels.flatMap((label) => {
    const width = place.measure(label.text, size, true);
    const height = size * 1.15;
    const candidates = [0, 16, -16, 32, -32, 48, -48, 64, -64].flatMap((shift) => [
      { left: label.x + 10, top: label.y - height / 2 + shift },
      { left: label.x - 10 - width, top: label.y - height / 2 + shift },
      ...(shift === 0 ? [] : [{ left: label.x - width / 2, top: label.y - height / 2 + shift }]),
    ]);
    const cost = (candidate: { left: number; top: number }, rank: number): number => {
      const box = { ...candidate, width, height };
      const outside =
        Math.max(0, bounds.left - box.left) +
        Math.max(0, box.left + width - bounds.right) +
        Math.max(0, bounds.top - box.top) +
        Math.max(0, box.top + height - bounds.bottom);
      const hidden = sum(taken, (each) => overlap(box, each));
      return outside * 1000 + hidden * 10 + rank;
    };
    let best = candidates[0]!;
    let least = Infinity;
    candidates.forEach((candidate, rank) => {
      const value = cost(candidate, rank);
      if (value < least) {
        least = value;
        best = candidate;
      }
    });
    const left = Math.max(bounds.left, Math.min(best.left, bounds.right - width));
    taken.push({ left, top: best.top, width, height });
    const far = Math.abs(best.top + height / 2 - label.y) > 20;
    return [
      ...(far
        ? [
            line(
              label.x,
              label.y,
              Math.max(left, Math.min(label.x, left + width)),
              best.top + (best.top > label.y ? 2 : height),
              label.colour,
              0.75,
            ),
          ]
        : []),
      ...text(left, best.top + height / 2 + size * 0.35, label.text, {
        size,
        bold: true,
        fill: label.ink,
        halo: place.palette.paper,
      }),
    ];
  });
}

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

import { dotLabels } from '../dot-labels';
import type { Look } from '../palette';
import type { HitRow, Place, Rectangle, Shape } from '../plan';
import type { Point, Series, Spec } from '../spec';

/** A municipality's dot where it is drawn. */
export interface DrawnDot {
  x: number;
  y: number;
  dot: { point: Point; highlight: number };
}

/** How a dot looks: as its series, unless the reader has highlighted it. */
export function lookOf(highlight: number, { role }: Series, { palette }: Place): Look {
  return highlight > 0 ? palette.highlight(highlight) : palette.role(role);
}

/** The names of the municipalities the reader has highlighted, beside their dots. */
export function highlightLabels(
  dots: DrawnDot[],
  plot: Rectangle,
  place: Place,
  obstacles: Rectangle[] = [],
  sides?: { left: number; right: number },
): Shape[] {
  return dotLabels(
    dots
      .filter(({ dot }) => dot.highlight > 0)
      .map(({ x, y, dot }) => ({
        x,
        y,
        text: dot.point.label,
        colour: place.palette.highlight(dot.highlight).colour,
        ink: place.palette.highlight(dot.highlight).ink,
      })),
    plot,
    place,
    obstacles,
    sides,
  );
}

/** What a value is worth and what is said beside it, each in a row of its own. */
export function remarkRows(point: Point, spec: Spec): HitRow[] {
  return [spec.words[point.quality], point.note]
    .filter((words) => words)
    .map((words) => ({ name: words!, value: '' }));
}

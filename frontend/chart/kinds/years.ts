import type { Scale } from '../axes';
import type { Place, Shape } from '../plan';
import { line, SIZE, text } from '../shapes';

/** From the first of these years to the last, with a tick at each; a lone year is in the middle. */
export function scaleOfYears(years: number[]): Scale {
  const first = years.length > 0 ? Math.min(...years) : 0;
  const last = years.length > 0 ? Math.max(...years) : 1;
  return first === last
    ? { min: first - 0.5, max: first + 0.5, step: 1, ticks: [first] }
    : { min: first, max: last, step: 1, ticks: [...new Set(years)].sort((a, b) => a - b) };
}

/** As many of the years as there's room for, the last one always. */
export function yearLabels(
  time: Scale,
  x: (value: number) => number,
  y: number,
  right: number,
  place: Place,
): Shape[] {
  const shapes: Shape[] = [];
  let edge = Infinity;
  for (const year of [...time.ticks].reverse()) {
    const label = String(year);
    const width = place.measure(label, SIZE.tick);
    if (x(year) + width / 2 + 12 <= edge) {
      shapes.push(
        line(x(year), y - 18, x(year), y - 13, place.palette.axis),
        ...text(x(year), y, label, { fill: place.palette.muted, anchor: 'middle' }),
      );
      edge = x(year) - width / 2;
    }
  }
  shapes.push(line(x(time.min), y - 18, right, y - 18, place.palette.axis));
  return shapes;
}

import { extent, range } from 'd3-array';
import type { Scale } from '../axes';
import type { Place, Shape } from '../plan';
import { line, SIZE, text } from '../shapes';

/** From the first of these years to the last, with a tick at each; a lone year is in the middle. */
export function scaleOfYears(years: number[]): Scale {
  const [first = 0, last = 1] = extent(years);
  return first === last
    ? { min: first - 0.5, max: first + 0.5, step: 1, ticks: [first] }
    : {
        min: first,
        max: last,
        step: 1,
        // A year that nobody has a value in is there too: it's the gap in the lines.
        ticks: range(first, last + 1),
      };
}

/** As many of the years as there's room for, the last one always. */
export function yearLabels(
  time: Scale,
  x: (value: number) => number,
  y: number,
  right: number,
  place: Place,
): Shape[] {
  return [
    ...labelled(time, x, place).flatMap((year) => [
      line(x(year), y - 18, x(year), y - 13, place.palette.axis),
      ...text(x(year), y, String(year), { fill: place.palette.muted, anchor: 'middle' }),
    ]),
    line(x(time.min), y - 18, right, y - 18, place.palette.axis),
  ];
}

function labelled(time: Scale, x: (value: number) => number, { measure }: Place): number[] {
  const half = (year: number): number => measure(String(year), SIZE.tick) / 2;
  const fits = (year: number, next: number | undefined): boolean =>
    next === undefined || x(year) + half(year) + 12 <= x(next) - half(next);
  const years: number[] = [];
  for (const year of [...time.ticks].reverse()) {
    if (fits(year, years.at(-1))) {
      years.push(year);
    }
  }
  const [last, first] = [time.ticks.at(-1), time.ticks[0]];
  // Where two have room they're the ends.
  return years.length === 2 && first !== undefined && last !== undefined ? [last, first] : years;
}

import { extent } from 'd3-array';
import { scaleLog, type ScaleLogarithmic } from 'd3-scale';
import type { Stretch } from './axes';
import { write } from './formats';
import type { Place, Rectangle, Shape } from './plan';
import { line, SIZE, text } from './shapes';
import type { Format } from './spec';

/** A stretch of positive numbers, and those of them that are told at the axis. */
export interface LogScale extends Stretch {
  ticks: number[];
}

/** The factor between the ends, at least: a lone value is in the middle. */
const LEAST = 4;

/** Beside the first and the last value, as a part of the whole. */
const ROOM = 0.02;

/**
 * A logarithmic scale over positive values, with ticks at 1, 2 and 5 times the powers of ten. It
 * ends at the values, not at ticks: the next tick may be more than twice as far.
 */
export function logScale(values: number[]): LogScale {
  const [low = 1, high = 10] = extent(values);
  const whole = high / low;
  const room = Math.max(whole ** ROOM, Math.sqrt(LEAST / whole));
  const [min, max] = [low / room, high * room];
  // So many that d3 takes all of 1 to 9 times each power.
  const all = scaleLog([min, max], [0, 1]).ticks(Math.log10(max / min) + 1);
  return { min, max, ticks: all.filter((tick) => rank(tick) >= 0) };
}

/** Where the values of a scale are across a plot. */
export function acrossLog(
  plot: Rectangle,
  { min, max }: LogScale,
): ScaleLogarithmic<number, number> {
  return scaleLog([min, max], [plot.left, plot.left + plot.width]);
}

/** Lines up the plot at all ticks, numbers where there's room: at 1 before 5, at 5 before 2. */
export function logAxis(plot: Rectangle, scale: LogScale, format: Format, place: Place): Shape[] {
  const x = acrossLog(plot, scale);
  const { palette } = place;
  const bottom = plot.top + plot.height;
  const taken: { from: number; to: number }[] = [];
  const labels: Shape[] = [];
  const labelled = [...scale.ticks].sort((a, b) => rank(a) - rank(b));
  for (const tick of labelled) {
    const words = write(tick, format);
    const half = place.measure(words, SIZE.tick) / 2 + 6;
    const span = { from: x(tick) - half, to: x(tick) + half };
    if (
      span.to <= place.width + 4 &&
      taken.every((each) => span.to <= each.from || span.from >= each.to)
    ) {
      taken.push(span);
      labels.push(...text(x(tick), bottom + 17, words, { fill: palette.muted, anchor: 'middle' }));
    }
  }
  return [
    ...scale.ticks.map((tick) => line(x(tick), plot.top, x(tick), bottom, palette.grid)),
    ...labels,
  ];
}

/** 0 for a power of ten, 1 for five and 2 for two times one; −1 for all others. */
function rank(tick: number): number {
  return [1, 5, 2].indexOf(Number(tick.toExponential()[0]));
}

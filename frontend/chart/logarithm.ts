import type { Scale } from './axes';
import { across } from './axes';
import { write } from './formats';
import type { Place, Rectangle, Shape } from './plan';
import { line, SIZE, text } from './shapes';
import type { Format } from './spec';

/** Half the factor between the ends, at least: a lone value is in the middle. */
const LEAST = Math.log10(2);

/** Beside the first and the last value, as a part of the whole. */
const ROOM = 0.02;

/**
 * A logarithmic scale over positive values, in powers of ten, with ticks at 1, 2 and 5 times each.
 * It ends at the values, not at ticks: the next tick may be more than twice as far.
 */
export function logScale(values: number[]): Scale {
  const powers = values.map((value) => Math.log10(value));
  let min = powers.length > 0 ? Math.min(...powers) : 0;
  let max = powers.length > 0 ? Math.max(...powers) : 1;
  const room = Math.max(ROOM * (max - min), LEAST - (max - min) / 2);
  min -= room;
  max += room;
  const ticks: number[] = [];
  for (let power = Math.floor(min); power <= max; power += 1) {
    for (const leading of [1, 2, 5]) {
      const tick = power + Math.log10(leading);
      if (tick >= min && tick <= max) {
        ticks.push(tick);
      }
    }
  }
  return { min, max, step: 1, ticks };
}

/** Lines up the plot at all ticks, numbers where there's room: at 1 before 5, at 5 before 2. */
export function logAxis(plot: Rectangle, scale: Scale, format: Format, place: Place): Shape[] {
  const x = across(plot, scale);
  const { palette } = place;
  const bottom = plot.top + plot.height;
  const taken: { from: number; to: number }[] = [];
  const labels: Shape[] = [];
  const labelled = [...scale.ticks].sort((a, b) => rank(a) - rank(b));
  for (const tick of labelled) {
    const words = write(Math.round(10 ** tick), format);
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

/** 0 for a power of ten, 1 for five and 2 for two times one. */
function rank(tick: number): number {
  const leading = Math.round(10 ** (tick - Math.floor(tick + 1e-9)));
  return [1, 5, 2].indexOf(leading);
}

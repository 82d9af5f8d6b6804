import { extent, range } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { writeTick } from './formats';
import type { Place, Rectangle, Shape } from './plan';
import { line, LINE_HEIGHT, SIZE, text } from './shapes';
import type { Axis, Format } from './spec';
import { wrap } from './wrapping';

/** From one number to another. */
export interface Stretch {
  min: number;
  max: number;
}

/** A stretch of numbers with ticks at round ones. */
export interface Scale extends Stretch {
  step: number;
  ticks: number[];
}

/** What binary fractions may miss a round number by. */
const DUST = 1e-9;

/**
 * A scale over these values that begins and ends at a tick. The step is ours: d3 knows neither
 * steps of two and a half nor that people come whole, and takes more of them than there is room for.
 *
 * @param wanted how many steps at most, about
 */
export function niceScale(values: number[], wanted: number, format: Format): Scale {
  const [low, high] = roomFor(values);
  const step = stepOf((high - low) / Math.max(1, wanted), format);
  const first = Math.floor(low / step + DUST);
  const last = Math.max(first + 1, Math.ceil(high / step - DUST));
  const ticks = range(first, last + 1).map((i) => tidy(i * step));
  return { min: ticks[0]!, max: ticks.at(-1)!, step, ticks };
}

/** From the lowest of the values to the highest, and some room where that is nothing. */
function roomFor(values: number[]): [number, number] {
  const [low = 0, high = 1] = extent(values);
  if (high - low >= DUST) {
    return [low, high];
  }
  if (Math.abs(low) < DUST) {
    // Nothing but zeros is at the bottom: there need be no room for less than nothing.
    return [low, high + 1];
  }
  const room = Math.abs(low) * 0.1;
  return [low - room, high + room];
}

/** The first round step that is no shorter than this. */
function stepOf(shortest: number, format: Format): number {
  const power = 10 ** Math.floor(Math.log10(shortest));
  const step = ([1, 2, 2.5, 5, 10].find((each) => each * power >= shortest * 0.999) ?? 10) * power;
  return format === 'COUNT' || format === 'LABEL' ? Math.max(1, Math.round(step)) : step;
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}

export function across(plot: Rectangle, { min, max }: Stretch): ScaleLinear<number, number> {
  return scaleLinear([min, max], [plot.left, plot.left + plot.width]);
}

export function upward(plot: Rectangle, { min, max }: Stretch): ScaleLinear<number, number> {
  return scaleLinear([min, max], [plot.top + plot.height, plot.top]);
}

export function tickLabels(scale: Scale, format: Format): string[] {
  return scale.ticks.map((tick) => writeTick(tick, scale.step, format));
}

/** The lines of an axis title across the chart. */
export function titleLines(axis: Axis, width: number, place: Place): string[] {
  return axis.title ? wrap(axis.title, width, SIZE.tick, place.measure, { most: 3 }) : [];
}

export function titleHeight(lines: string[]): number {
  return lines.length === 0 ? 0 : lines.length * SIZE.tick * LINE_HEIGHT + 6;
}

/** The vertical axis: lines across the plot, numbers to the left of it, its title above it. */
export function verticalAxis(plot: Rectangle, scale: Scale, format: Format, place: Place): Shape[] {
  const y = upward(plot, scale);
  const { palette } = place;
  const labels = tickLabels(scale, format);
  return scale.ticks.flatMap((tick, i) => [
    line(
      plot.left,
      y(tick),
      plot.left + plot.width,
      y(tick),
      tick === 0 ? palette.axis : palette.grid,
    ),
    ...text(plot.left - 8, y(tick) + SIZE.tick * 0.35, labels[i]!, {
      fill: palette.muted,
      anchor: 'end',
    }),
  ]);
}

/** The horizontal axis of a quantity: lines up the plot, numbers below (and above) it. */
export function horizontalAxis(
  plot: Rectangle,
  scale: Scale,
  format: Format,
  place: Place,
  alsoAbove = false,
): Shape[] {
  const x = across(plot, scale);
  const { palette } = place;
  const labels = tickLabels(scale, format);
  const room = plot.width / Math.max(1, scale.ticks.length - 1);
  const every = Math.ceil(
    (Math.max(...labels.map((label) => place.measure(label, SIZE.tick))) + 10) / room,
  );
  return scale.ticks.flatMap((tick, i) => {
    const rule = line(
      x(tick),
      plot.top,
      x(tick),
      plot.top + plot.height,
      tick === 0 ? palette.axis : palette.grid,
    );
    if (i % every !== 0) {
      return [rule];
    }
    const label = { fill: palette.muted, anchor: 'middle' as const };
    return [
      rule,
      ...text(x(tick), plot.top + plot.height + 17, labels[i]!, label),
      ...(alsoAbove ? text(x(tick), plot.top - 7, labels[i]!, label) : []),
    ];
  });
}

/** Lines of a title from this baseline down. */
export function titleShapes(
  lines: string[],
  x: number,
  top: number,
  place: Place,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Shape[] {
  return lines.flatMap((words, i) =>
    text(x, top + SIZE.tick + i * SIZE.tick * LINE_HEIGHT, words, {
      fill: place.palette.muted,
      anchor,
    }),
  );
}

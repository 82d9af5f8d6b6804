import { writeTick } from './formats';
import type { Place, Rectangle, Shape } from './plan';
import { line, LINE_HEIGHT, SIZE, text } from './shapes';
import type { Axis, Format } from './spec';
import { wrap } from './wrapping';

/** A stretch of numbers with ticks at round ones. */
export interface Scale {
  min: number;
  max: number;
  step: number;
  ticks: number[];
}

/**
 * A scale over these values that begins and ends at a tick.
 *
 * @param wanted about how many steps
 */
export function niceScale(values: number[], wanted: number, format: Format): Scale {
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (values.length === 0) {
    low = 0;
    high = 1;
  }
  if (high - low < 1e-9) {
    const room = Math.abs(low) > 1e-9 ? Math.abs(low) * 0.1 : 1;
    // Nothing but zeros is at the bottom: there need be no room for less than nothing.
    low -= Math.abs(low) > 1e-9 ? room : 0;
    high += room;
  }
  const rough = (high - low) / Math.max(1, wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  let step = ([1, 2, 2.5, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10) * power;
  if (format === 'COUNT' || format === 'LABEL') {
    step = Math.max(1, Math.round(step));
  }
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step));
  return { min: ticks[0]!, max: ticks[ticks.length - 1]!, step, ticks };
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}

export function across(plot: Rectangle, scale: Scale): (value: number) => number {
  return (value) => plot.left + ((value - scale.min) / (scale.max - scale.min)) * plot.width;
}

export function upward(plot: Rectangle, scale: Scale): (value: number) => number {
  return (value) =>
    plot.top + plot.height - ((value - scale.min) / (scale.max - scale.min)) * plot.height;
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

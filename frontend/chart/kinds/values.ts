import { niceScale, type Scale } from '../axes';
import type { LegendItem } from '../legend';
import type { Place, Rectangle, Shape } from '../plan';
import { LINE_HEIGHT, SIZE, text } from '../shapes';
import { absenceOf, hollowWord, type Format, type Point, type Spec } from '../spec';
import { wrap } from '../wrapping';
import type { Curve } from './curves';

/** Kinds of quantities that may be read as a length from zero. */
const FROM_ZERO: ReadonlySet<Format> = new Set(['COUNT', 'FTE', 'MNOK', 'NOK']);

/** What hollow and dotted means, where anything is. */
export function carriedForward(curves: Curve[], spec: Spec, place: Place): LegendItem[] {
  const dots = curves.flatMap((curve) => curve.dots);
  const name = hollowWord(
    spec,
    dots.map((dot) => dot.point),
  );
  const look = { ...place.palette.role('CONTEXT'), colour: place.palette.muted };
  return name ? [{ name, look, symbol: 'carried' }] : [];
}

/** That the value axis doesn't begin at zero; an index has no zero to begin at. */
export function brokenAxis(scale: Scale, spec: Spec, place: Place): string[] {
  return spec.vertical.format !== 'INDEX' && scale.min > 0
    ? wrap(spec.words.axis_break, place.width - 8, SIZE.small, place.measure)
    : [];
}

/** The lines that say so, from this height down. */
export function brokenShapes(lines: string[], top: number, place: Place): Shape[] {
  return lines.flatMap((words, i) =>
    text(0, top + (i + 0.8) * SIZE.small * LINE_HEIGHT, words, {
      size: SIZE.small,
      fill: place.palette.muted,
    }),
  );
}

/** In the middle of the plot, why none of these points is drawn: kept back, if any of them is. */
export function absence(plot: Rectangle, points: Point[], spec: Spec, place: Place): Shape[] {
  const kept = points.find((point) => point.quality === 'suppressed');
  return text(plot.left + plot.width / 2, plot.top + plot.height / 2, absenceOf(spec, kept), {
    size: SIZE.label,
    fill: place.palette.muted,
    anchor: 'middle',
  });
}

/** The scale of values over years: from zero where they may be read as lengths. */
export function scaleOf(values: number[], format: Format, steps: number): Scale {
  if (format === 'INDEX') {
    return niceScale([...values, 100], steps, format);
  }
  const low = Math.min(...values);
  const high = Math.max(...values);
  const fromZero = FROM_ZERO.has(format) && low >= 0 && (high === 0 || low / high < 0.6);
  return niceScale(fromZero ? [...values, 0] : values, steps, format);
}

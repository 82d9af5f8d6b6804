import { write } from '../formats';
import type { Hit, Rectangle } from '../plan';
import { nearest } from '../pointing';
import { qualityOf, type Point, type Spec } from '../spec';
import type { Curve, Dot } from './curves';

/** How far from a dot the pointer may be to follow its link, and beside the plot at all. */
const CLOSE = 14;
const BESIDE = 12;

/** A dot where it is drawn. */
export interface Target {
  x: number;
  y: number;
  curve: Curve;
  dot: Dot;
}

/** What is shown of the year at the pointer: the values of all the named lines in it. */
export function yearAt(
  targets: Target[],
  px: number,
  py: number,
  plot: Rectangle,
  spec: Spec,
): Hit | null {
  if (px < plot.left - BESIDE || px > plot.left + plot.width + BESIDE) {
    return null;
  }
  const column = targets.reduce((least, each) => Math.min(least, Math.abs(each.x - px)), Infinity);
  const here = targets.filter((each) => Math.abs(Math.abs(each.x - px) - column) < 0.5);
  const near = nearest(here, px, py, Infinity);
  if (!near) {
    return null;
  }
  // All the named lines, but of the many grey ones only that at the pointer.
  const shown = here
    .filter((each) => each.dot.x === near.dot.x && (!each.curve.context || each === near))
    .sort((a, b) => a.y - b.y);
  return {
    x: near.x,
    y: near.y,
    key: `${near.dot.x}/${near.curve.series.name}`,
    title: near.dot.point.label,
    rows: shown.map(({ curve, dot }) => ({
      colour: curve.look.colour,
      name: curve.series.name,
      value: withQuality(write(dot.y, spec.vertical.format), dot.point, spec),
    })),
    ...(near.dot.point.code && Math.abs(near.y - py) < CLOSE && column < CLOSE
      ? { code: near.dot.point.code }
      : {}),
    ring: 7,
  };
}

function withQuality(value: string, point: Point, spec: Spec): string {
  const quality = qualityOf(point);
  const word = quality === 'reported' || quality === 'derived' ? '' : (spec.words[quality] ?? '');
  return word ? `${value} (${word})` : value;
}

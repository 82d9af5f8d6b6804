import { min } from 'd3-array';
import { write } from '../formats';
import { CARRIED_DASH } from '../symbols';
import type { Hit, Rectangle, Shape } from '../plan';
import { nearest } from '../pointing';
import { absenceOf, isNumber, type Point, type Spec } from '../spec';
import type { Curve, Dot } from './curves';
import { pathOf } from './trends';

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

/**
 * What is shown of the year at the pointer: the values of all the named lines in it.
 *
 * @param colour of a grey line while the pointer is at it
 */
export function yearAt(
  targets: Target[],
  px: number,
  py: number,
  plot: Rectangle,
  spec: Spec,
  colour: string,
): Hit | null {
  if (px < plot.left - BESIDE || px > plot.left + plot.width + BESIDE) {
    return null;
  }
  const column = min(targets, (each) => Math.abs(each.x - px)) ?? Infinity;
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
    rows: [
      ...shown.map(({ curve, dot }) => ({
        colour: curve.look.colour,
        name: curve.series.name,
        value: withRemarks(write(dot.y, spec.vertical.format), dot.point, spec),
      })),
      ...gapsIn(near.dot.x, targets).map(({ curve, point }) => ({
        colour: curve.look.colour,
        name: curve.series.name,
        value: absenceOf(spec, point),
      })),
    ],
    ...(near.dot.point.code && Math.abs(near.y - py) < CLOSE && column < CLOSE
      ? { code: near.dot.point.code }
      : {}),
    ring: 7,
    // One of many grey lines is hard to follow.
    ...(near.curve.context
      ? {
          emphasis: trace(
            targets.filter((each) => each.curve === near.curve),
            near.curve,
            colour,
          ),
        }
      : {}),
  };
}

/** The named lines that have no value in a year, with what the year says instead. */
function gapsIn(year: number, targets: Target[]): { curve: Curve; point: Point }[] {
  const named = new Set(targets.map(({ curve }) => curve).filter((curve) => !curve.context));
  return [...named].flatMap((curve) =>
    curve.series.points
      .filter((point) => (point.x ?? Number(point.label)) === year && !isNumber(point.y))
      .map((point) => ({ curve, point })),
  );
}

/** A line drawn once more, with its gaps. */
function trace(targets: Target[], curve: Curve, colour: string): Shape[] {
  const at = new Map(targets.map((each) => [each.dot, each]));
  return curve.runs.map((run) => ({
    tag: 'path',
    attributes: {
      d: pathOf(run.dots.map((dot) => at.get(dot)!)),
      fill: 'none',
      stroke: colour,
      'stroke-width': 2.5,
      ...(run.dashed && { 'stroke-dasharray': CARRIED_DASH }),
    },
  }));
}

function withRemarks(value: string, point: Point, spec: Spec): string {
  const quality = point.quality;
  const word = quality === 'reported' || quality === 'derived' ? '' : spec.words[quality];
  const said = [word, point.note].filter((words) => words);
  return said.length > 0 ? `${value} (${said.join('; ')})` : value;
}

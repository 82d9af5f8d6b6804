import type { Look } from '../palette';
import type { Place, Shape } from '../plan';
import { round } from '../shapes';
import { isNumber, isSummary, type Point, type Series, type Spec } from '../spec';
import { marker } from '../symbols';
import { HIGHLIGHTED, type PairTarget } from './pairs';

/** A line through dots, and the series whose dots it goes through. */
export interface Trend {
  series: Series;
  owner: Series | undefined;
  look: Look;
}

/** The series of dots, in the order given. */
export function dotted(spec: Spec): Series[] {
  return spec.series.filter((series) => !isSummary(series));
}

/** The lines through the dots: each belongs to the series of dots before it. */
export function trendsOf(spec: Spec, { palette }: Place): Trend[] {
  let owner: Series | undefined;
  const trends: Trend[] = [];
  for (const series of spec.series) {
    if (series.role === 'TREND') {
      trends.push({ series, owner, look: palette.role(series.role) });
    } else if (!isSummary(series)) {
      owner = series;
    }
  }
  return trends;
}

type Way = (value: number) => number;

/** Half the width of what stands for a line of a single point. */
const STUB = 8;

/** The spots of a line; a single one is made two, as a line of one is not seen. */
export function seen<T extends { x: number }>(spots: T[]): T[] {
  const [only] = spots;
  return only && spots.length === 1
    ? [
        { ...only, x: only.x - STUB },
        { ...only, x: only.x + STUB },
      ]
    : spots;
}

/**
 * A line through points, with its gaps: a shape of our own, as it needs a rim to be seen among dots.
 */
export function trendShapes(points: Point[], look: Look, x: Way, y: Way, place: Place): Shape[] {
  return runsOf(points).flatMap((run) => {
    const drawn = seen(run.map((point) => ({ x: x(point.x!), y: y(point.y!) })));
    const path = (stroke: string, width: number, dash: number): Shape => ({
      tag: 'path',
      attributes: {
        d: pathOf(drawn),
        fill: 'none',
        stroke,
        'stroke-width': width,
        'stroke-linejoin': 'round',
        ...(dash > 0 && { 'stroke-dasharray': dash }),
      },
    });
    return [
      path(place.palette.paper, look.width + 2.5, 0),
      path(look.colour, look.width, look.dash),
    ];
  });
}

/** The points between gaps, from left to right. */
export function runsOf(points: Point[], whole = (point: Point) => isNumber(point.y)): Point[][] {
  const runs: Point[][] = [];
  let open = false;
  for (const point of points.filter((each) => isNumber(each.x)).sort((a, b) => a.x! - b.x!)) {
    if (!whole(point)) {
      open = false;
    } else if (open) {
      runs.at(-1)!.push(point);
    } else {
      runs.push([point]);
      open = true;
    }
  }
  return runs;
}

export function pathOf(spots: { x: number; y: number }[]): string {
  return spots.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

/** The highlighted dots once more, above the lines, which ApexCharts knows nothing of. */
export function raised(targets: PairTarget[], { palette }: Place): Shape[] {
  return targets
    .filter(({ dot }) => dot.highlight > 0)
    .map(({ x, y, dot }) => marker(x, y, HIGHLIGHTED, palette.highlight(dot.highlight)));
}

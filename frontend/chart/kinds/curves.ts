import type { Look } from '../palette';
import type { Place } from '../plan';
import { highlightOf, isHollow, isNumber, type Point, type Series, type Spec } from '../spec';

/** A value that is drawn. */
export interface Dot {
  x: number;
  y: number;
  point: Point;
  hollow: boolean;
}

/** A series as a line: what is joined in it, and how it stands out or back. */
export interface Curve {
  series: Series;
  look: Look;
  dots: Dot[];
  runs: Run[];
  /** One of many grey ones, which are not named. */
  context: boolean;
}

/** Neighbouring dots that are joined in the same way; ApexCharts dashes whole series only. */
export interface Run {
  dots: Dot[];
  dashed: boolean;
}

/** What a figure of lines about one municipality draws of it: no highlight takes its colour. */
const ABOUT: readonly string[] = ['STAFFING', 'FUNDING', 'FIRST'];

/** The grey ones first, so that the others are drawn on top of them. */
export function curvesOf(spec: Spec, place: Place): Curve[] {
  const picked = spec.series.some(isPicked);
  const curves = spec.series.map((series): Curve => {
    const points = series.points
      .map((point) => ({ ...point, x: isNumber(point.x) ? point.x : Number(point.label) }))
      .filter((point) => Number.isFinite(point.x))
      .sort((a, b) => a.x - b.x);
    const highlight = Math.max(0, ...points.map(highlightOf));
    const slots = points.map((point) =>
      isNumber(point.y) ? { x: point.x, y: point.y, point, hollow: isHollow(point) } : null,
    );
    return {
      series,
      look:
        highlight > 0
          ? place.palette.highlight(highlight)
          : place.palette.role(picked && !isAbout(series, spec) ? 'CONTEXT' : series.role),
      dots: slots.filter((slot) => slot !== null),
      runs: runsOf(slots),
      context: series.role === 'CONTEXT' && highlight === 0,
    };
  });
  return [...curves.filter((curve) => curve.context), ...curves.filter((curve) => !curve.context)];
}

/** Whether the line is of a municipality the reader has highlighted; then the others are grey. */
function isPicked(series: Series): boolean {
  return series.points.some((point) => highlightOf(point) > 0);
}

function isAbout(series: Series, spec: Spec): boolean {
  return spec.kind === 'LINE' && ABOUT.includes(series.role);
}

/** Splits at the gaps, and where the segment into a hollow dot begins and ends. */
function runsOf(slots: (Dot | null)[]): Run[] {
  const runs: Run[] = [];
  let current: Run | null = null as Run | null;
  for (const dot of slots) {
    if (!dot) {
      current = null;
      continue;
    }
    const previous: Dot | undefined = current?.dots.at(-1);
    if (current && (current.dots.length === 1 || current.dashed === dot.hollow)) {
      current.dots.push(dot);
      current.dashed = dot.hollow;
    } else {
      current = { dots: previous ? [previous, dot] : [dot], dashed: dot.hollow };
      runs.push(current);
    }
  }
  return runs;
}

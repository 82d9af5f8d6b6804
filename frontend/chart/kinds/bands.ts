import {
  niceScale,
  tickLabels,
  titleHeight,
  titleLines,
  titleShapes,
  upward,
  verticalAxis,
} from '../axes';
import { legend, type LegendItem } from '../legend';
import { acrossLog, logAxis, logScale } from '../logarithm';
import type { Look } from '../palette';
import { type Place, type Plan, type Shape, WIDE } from '../plan';
import { line, SIZE } from '../shapes';
import { isNumber, isSummary, type Point, type Series, type Spec } from '../spec';
import { fillOf } from '../symbols';
import { widest } from '../wrapping';
import { highlightLabels } from './dots';
import { pairAt, pairOptions, pairsOf } from './pairs';
import { dotted, pathOf, raised, runsOf, seen, trendShapes } from './trends';
import { absence } from './values';

/**
 * Every municipality as a dot by its size, on a logarithmic axis, and behind the dots the bands that
 * most municipalities of that size are in.
 */
export function bands(spec: Spec, place: Place): Plan {
  const { palette, measure, width } = place;
  const format = spec.vertical.format;
  const wide = width >= WIDE;
  const groups = dotted(spec);
  // Nothing has a place on a logarithmic axis at zero or below.
  const dots = groups.flatMap(pairsOf).filter((dot) => dot.x > 0);
  const summaries = spec.series.filter(isSummary).map((series) => ({
    series: { ...series, points: series.points.filter((point) => (point.x ?? 0) > 0) },
    look: palette.role(series.role),
  }));
  const edges = summaries.flatMap(({ series }) => series.points);
  const horizontal = logScale([...dots, ...edges].map((each) => each.x).filter(isNumber));
  const vertical = niceScale(
    [
      0,
      ...dots.map((dot) => dot.y),
      ...edges.flatMap((point) => [point.from, point.y]),
      ...(spec.reach ?? []),
    ].filter(isNumber),
    wide ? 6 : 5,
    format,
  );
  const above = titleLines(spec.vertical, width - 8, place);
  const below = titleLines(spec.horizontal, width - 8, place);
  const key = legend(
    [
      ...groups.map<LegendItem>((series) => ({
        name: series.name,
        look: palette.role(series.role),
        symbol: 'dot',
      })),
      ...summaries.map<LegendItem>(({ series, look }) => ({
        name: series.name,
        look,
        symbol: series.role === 'TREND' ? 'rule' : 'band',
      })),
    ],
    width - 8,
    place,
  );
  return {
    height: (wide ? 420 : 350) + key.height,
    margin: {
      top: key.height + titleHeight(above) + 10,
      right: 16,
      bottom: 28 + titleHeight(below),
      left: widest(tickLabels(vertical, format), SIZE.tick, measure) + 16,
    },
    options: {
      ...pairOptions(dots, wide ? 4 : 3, ({ x, y }) => ({ x: Math.log10(x), y }), place),
      xaxis: {
        type: 'numeric',
        min: Math.log10(horizontal.min),
        max: Math.log10(horizontal.max),
      },
      yaxis: { min: vertical.min, max: vertical.max, tickAmount: vertical.ticks.length - 1 },
    },
    decorate: (plot) => {
      const x = acrossLog(plot, horizontal);
      const y = upward(plot, vertical);
      const targets = dots.map((dot) => ({ x: x(dot.x), y: y(dot.y), dot }));
      const filled = summaries.filter(({ series }) => series.role !== 'TREND');
      const trends = summaries.filter(({ series }) => series.role === 'TREND');
      return {
        behind: [
          ...key.at(4, 0),
          ...titleShapes(above, 0, key.height, place),
          ...logAxis(plot, horizontal, spec.horizontal.format, place),
          ...verticalAxis(plot, vertical, format, place),
          ...filled.flatMap(({ series, look }) => bandShapes(series, look, x, y)),
          line(plot.left, y(0), plot.left + plot.width, y(0), palette.axis, 1.5),
          ...titleShapes(below, width - 4, plot.top + plot.height + 24, place, 'end'),
        ],
        front: [
          ...trends.flatMap(({ series, look }) => trendShapes(series.points, look, x, y, place)),
          ...raised(targets, place),
          ...highlightLabels(targets, plot, place),
          ...(dots.length === 0
            ? absence(
                plot,
                spec.series.flatMap((series) => series.points),
                spec,
                place,
              )
            : []),
        ],
        find: (px, py) => pairAt(targets, px, py, spec, place),
      };
    },
  };
}

/** What lies between two percentiles, and its edges. */
function bandShapes(
  { points }: Series,
  look: Look,
  x: (value: number) => number,
  y: (value: number) => number,
): Shape[] {
  const whole = (point: Point): boolean => isNumber(point.from) && isNumber(point.y);
  return runsOf(points, whole).flatMap((run) => {
    const spots = run.map((point) => ({ x: x(point.x!), low: y(point.from!), high: y(point.y!) }));
    const drawn = seen(spots);
    const lower = drawn.map((each) => ({ x: each.x, y: each.low }));
    const upper = drawn.map((each) => ({ x: each.x, y: each.high }));
    const edge = (spots: { x: number; y: number }[]): Shape => ({
      tag: 'path',
      attributes: {
        d: pathOf(spots),
        fill: 'none',
        stroke: look.colour,
        'stroke-width': look.width,
        ...(look.dash > 0 && { 'stroke-dasharray': look.dash }),
      },
    });
    return [
      {
        tag: 'path',
        attributes: { d: `${pathOf([...upper, ...[...lower].reverse()])}Z`, ...fillOf(look) },
      },
      edge(upper),
      edge(lower),
    ];
  });
}

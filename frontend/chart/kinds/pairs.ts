import type { ApexOptions } from 'apexcharts';
import { write } from '../formats';
import type { Hit, Place } from '../plan';
import { nearest } from '../pointing';
import { highlightOf, isNumber, type Point, type Series, type Spec } from '../spec';
import { lookOf, remarkRows, type DrawnDot } from './dots';

/** A municipality between two measures. */
export interface PairDot {
  x: number;
  y: number;
  point: Point;
  series: Series;
  highlight: number;
}

/** A dot where it is drawn. */
export interface PairTarget extends DrawnDot {
  dot: PairDot;
}

/** The dots of a series that have both values. */
export function pairsOf(series: Series): PairDot[] {
  return series.points.flatMap((point): PairDot[] =>
    isNumber(point.x) && isNumber(point.y)
      ? [{ x: point.x, y: point.y, point, series, highlight: highlightOf(point) }]
      : [],
  );
}

/** The half size of a dot that the reader has highlighted. */
export const HIGHLIGHTED = 7;

/**
 * The dots as ApexCharts draws them: a series for each of the figure's, and one for each dot that is
 * highlighted, on top of all others.
 *
 * @param size of the others
 * @param at where a dot is drawn on the axes given to ApexCharts
 */
export function pairOptions(
  dots: PairDot[],
  size: number,
  at: (dot: PairDot) => { x: number; y: number },
  { palette }: Place,
): ApexOptions {
  const groups = [...new Set(dots.map((dot) => dot.series))];
  const drawn = [
    ...groups.map((series) => ({
      name: series.name,
      look: palette.role(series.role),
      highlighted: false,
      dots: dots.filter((dot) => dot.series === series && dot.highlight === 0),
    })),
    ...dots
      .filter((dot) => dot.highlight > 0)
      .map((dot) => ({
        name: dot.point.label,
        look: palette.highlight(dot.highlight),
        highlighted: true,
        dots: [dot],
      })),
  ].filter((each) => each.dots.length > 0);
  return {
    chart: { type: 'scatter' },
    series: drawn.map((each) => ({ name: each.name, data: each.dots.map(at) })),
    colors: drawn.map((each) => each.look.colour),
    markers: {
      size: drawn.map((each) => (each.highlighted ? HIGHLIGHTED : size)),
      shape: drawn.map((each) => each.look.marker),
      strokeWidth: drawn.map((each) => (each.highlighted ? 1.5 : 0.5)),
      strokeColors: palette.paper,
      fillOpacity: 1,
      hover: { sizeOffset: 0 },
    },
    fill: { type: 'solid', opacity: drawn.map((each) => (each.highlighted ? 1 : 0.65)) },
    stroke: { show: true, width: 0 },
  };
}

/** Both values of the dot nearest the pointer. */
export function pairAt(
  targets: PairTarget[],
  px: number,
  py: number,
  spec: Spec,
  place: Place,
): Hit | null {
  const near = nearest(targets, px, py, 18);
  if (!near) {
    return null;
  }
  const { dot } = near;
  return {
    x: near.x,
    y: near.y,
    key: `${dot.point.code ?? ''}/${dot.point.label}/${dot.x}`,
    title: dot.point.label,
    rows: [
      { colour: lookOf(dot.highlight, dot.series, place).colour, name: dot.series.name, value: '' },
      { name: spec.horizontal.title, value: write(dot.x, spec.horizontal.format) },
      { name: spec.vertical.title, value: write(dot.y, spec.vertical.format) },
      ...remarkRows(dot.point, spec),
    ],
    ...(dot.point.code ? { code: dot.point.code } : {}),
    ring: dot.highlight > 0 ? 9 : 7,
  };
}

import {
  across,
  horizontalAxis,
  niceScale,
  tickLabels,
  titleHeight,
  titleLines,
  titleShapes,
  upward,
  verticalAxis,
} from '../axes';
import { write } from '../formats';
import { legend } from '../legend';
import { type Hit, type Place, type Plan, WIDE } from '../plan';
import { nearest } from '../pointing';
import { SIZE } from '../shapes';
import { highlightOf, isNumber, type Point, type Series, type Spec } from '../spec';
import { widest } from '../wrapping';
import { highlightLabels, qualityRows } from './dots';

interface Dot {
  x: number;
  y: number;
  point: Point;
  series: Series;
  highlight: number;
}

/** One measure against another. No line through the dots: few of these hang together. */
export function scatter(spec: Spec, place: Place): Plan {
  const { palette, measure, width } = place;
  const wide = width >= WIDE;
  const dots = spec.series.flatMap((series) =>
    series.points.flatMap((point): Dot[] =>
      isNumber(point.x) && isNumber(point.y)
        ? [{ x: point.x, y: point.y, point, series, highlight: highlightOf(point) }]
        : [],
    ),
  );
  const horizontal = niceScale(
    dots.map((dot) => dot.x),
    wide ? 7 : 4,
    spec.horizontal.format,
  );
  const vertical = niceScale(
    dots.map((dot) => dot.y),
    wide ? 6 : 5,
    spec.vertical.format,
  );
  const above = titleLines(spec.vertical, width - 8, place);
  const below = titleLines(spec.horizontal, width - 8, place);
  const key = legend(
    spec.series.length > 1
      ? spec.series.map((series) => ({
          name: series.name,
          look: palette.role(series.role),
          symbol: 'dot',
        }))
      : [],
    width - 8,
    place,
  );
  const drawn = [
    ...spec.series.map((series) => ({
      name: series.name,
      look: palette.role(series.role),
      size: wide ? 4.5 : 4,
      dots: dots.filter((dot) => dot.series === series && dot.highlight === 0),
    })),
    ...dots
      .filter((dot) => dot.highlight > 0)
      .map((dot) => ({
        name: dot.point.label,
        look: palette.highlight(dot.highlight),
        size: 7,
        dots: [dot],
      })),
  ].filter((each) => each.dots.length > 0);
  return {
    height: (wide ? 400 : 340) + key.height,
    margin: {
      top: key.height + titleHeight(above) + 10,
      right: 24,
      bottom: 28 + titleHeight(below),
      left: widest(tickLabels(vertical, spec.vertical.format), SIZE.tick, measure) + 16,
    },
    options: {
      chart: { type: 'scatter' },
      series: drawn.map((each) => ({
        name: each.name,
        data: each.dots.map((dot) => ({ x: dot.x, y: dot.y })),
      })),
      colors: drawn.map((each) => each.look.colour),
      markers: {
        size: drawn.map((each) => each.size),
        shape: drawn.map((each) => each.look.marker),
        strokeWidth: drawn.map((each) => (each.size > 5 ? 1.5 : 0.5)),
        strokeColors: palette.paper,
        fillOpacity: 1,
        hover: { sizeOffset: 0 },
      },
      fill: { type: 'solid', opacity: drawn.map((each) => (each.size > 5 ? 1 : 0.65)) },
      stroke: { show: true, width: 0 },
      xaxis: { type: 'numeric', min: horizontal.min, max: horizontal.max },
      yaxis: { min: vertical.min, max: vertical.max, tickAmount: vertical.ticks.length - 1 },
    },
    decorate: (plot) => {
      const x = across(plot, horizontal);
      const y = upward(plot, vertical);
      const targets = dots.map((dot) => ({ x: x(dot.x), y: y(dot.y), dot }));
      return {
        behind: [
          ...key.at(4, 0),
          ...titleShapes(above, 0, key.height, place),
          // The zero lines of the one must not be hidden by the other's grid.
          ...[
            ...verticalAxis(plot, vertical, spec.vertical.format, place),
            ...horizontalAxis(plot, horizontal, spec.horizontal.format, place),
          ].sort(
            (a, b) =>
              Number(a.attributes['stroke'] === palette.axis) -
              Number(b.attributes['stroke'] === palette.axis),
          ),
          ...titleShapes(below, width - 4, plot.top + plot.height + 24, place, 'end'),
        ],
        front: highlightLabels(targets, plot, place),
        find: (px, py): Hit | null => {
          const near = nearest(targets, px, py, 18);
          if (!near) {
            return null;
          }
          const { dot } = near;
          const look =
            dot.highlight > 0 ? palette.highlight(dot.highlight) : palette.role(dot.series.role);
          return {
            x: near.x,
            y: near.y,
            key: `${dot.point.code ?? ''}/${dot.point.label}/${dot.x}`,
            title: dot.point.label,
            rows: [
              { colour: look.colour, name: dot.series.name, value: '' },
              { name: spec.horizontal.title, value: write(dot.x, spec.horizontal.format) },
              { name: spec.vertical.title, value: write(dot.y, spec.vertical.format) },
              ...qualityRows(dot.point, spec),
            ],
            ...(dot.point.code ? { code: dot.point.code } : {}),
            ring: dot.highlight > 0 ? 9 : 7,
          };
        },
      };
    },
  };
}

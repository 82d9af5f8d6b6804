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
import { legend, type LegendItem } from '../legend';
import { type Place, type Plan, type Shape, WIDE } from '../plan';
import { SIZE } from '../shapes';
import { isNumber, type Spec } from '../spec';
import { widest } from '../wrapping';
import { highlightLabels } from './dots';
import { pairAt, pairOptions, pairsOf } from './pairs';
import { dotted, raised, trendShapes, trendsOf, type Trend } from './trends';

/** One measure against another. A line through the dots only where the figure brings one. */
export function scatter(spec: Spec, place: Place): Plan {
  const { palette, measure, width } = place;
  const wide = width >= WIDE;
  const groups = dotted(spec);
  const dots = groups.flatMap(pairsOf);
  const trends = ownLooks(trendsOf(spec, place), place);
  const ends = trends.flatMap(({ series }) => series.points);
  const horizontal = niceScale(
    [...dots, ...ends].map((each) => each.x).filter(isNumber),
    wide ? 7 : 4,
    spec.horizontal.format,
  );
  const vertical = niceScale(
    [...dots, ...ends].map((each) => each.y).filter(isNumber),
    wide ? 6 : 5,
    spec.vertical.format,
  );
  const above = titleLines(spec.vertical, width - 8, place);
  const below = titleLines(spec.horizontal, width - 8, place);
  const key = legend(
    [
      ...(groups.length > 1 ? groups : []).map<LegendItem>((series) => ({
        name: series.name,
        look: palette.role(series.role),
        symbol: 'dot',
      })),
      ...trends.map<LegendItem>(({ series, owner, look }) => ({
        name: owner && trends.length > 1 ? `${owner.name}: ${series.name}` : series.name,
        look,
        symbol: 'rule',
      })),
    ],
    width - 8,
    place,
  );
  return {
    height: (wide ? 400 : 340) + key.height,
    margin: {
      top: key.height + titleHeight(above) + 10,
      right: 24,
      bottom: 28 + titleHeight(below),
      left: widest(tickLabels(vertical, spec.vertical.format), SIZE.tick, measure) + 16,
    },
    options: {
      ...pairOptions(dots, wide ? 4.5 : 4, ({ x, y }) => ({ x, y }), place),
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
          ...zeroOnTop(
            [
              ...verticalAxis(plot, vertical, spec.vertical.format, place),
              ...horizontalAxis(plot, horizontal, spec.horizontal.format, place),
            ],
            place,
          ),
          ...titleShapes(below, width - 4, plot.top + plot.height + 24, place, 'end'),
        ],
        front: [
          ...trends.flatMap(({ series, look }) => trendShapes(series.points, look, x, y, place)),
          ...(trends.length > 0 ? raised(targets, place) : []),
          ...highlightLabels(targets, plot, place),
        ],
        find: (px, py) => pairAt(targets, px, py, spec, place),
      };
    },
  };
}

/** Several lines in one plot are told apart as their dots are. */
function ownLooks(trends: Trend[], { palette }: Place): Trend[] {
  return trends.map((trend) => {
    if (trends.length < 2 || !trend.owner) {
      return trend;
    }
    const { ink, dash } = palette.role(trend.owner.role);
    return { ...trend, look: { ...trend.look, colour: ink, dash } };
  });
}

/** The zero lines of the one axis must not be hidden by the other's grid. */
export function zeroOnTop(axes: Shape[], { palette }: Place): Shape[] {
  const isZero = ({ attributes }: Shape): number => Number(attributes['stroke'] === palette.axis);
  return axes.sort((a, b) => isZero(a) - isZero(b));
}

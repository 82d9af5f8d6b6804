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
import { type Place, type Plan, type Rectangle, type Shape, WIDE } from '../plan';
import { SIZE } from '../shapes';
import { isNumber, type Spec } from '../spec';
import { widest } from '../wrapping';
import { highlightLabels } from './dots';
import { headingOf, headingShapes, heightOf } from './facet-heading';
import { pairAt, pairOptions, pairsOf, type PairDot, type PairTarget } from './pairs';
import { canvasAxes, onCanvas, panelsOf, placed } from './panels';
import { zeroOnTop } from './scatter';
import { dotted, raised, trendShapes, trendsOf } from './trends';
import { absence } from './values';

/** The least width of a panel beside another. */
const COMFORTABLE = 200;

/** One measure against another, each series in a panel of its own, all on the same scales. */
export function facets(spec: Spec, place: Place): Plan {
  const { measure, width } = place;
  const wide = width >= WIDE;
  const groups = dotted(spec);
  const dots = groups.map(pairsOf);
  const trends = trendsOf(spec, place);
  const both = [...dots.flat(), ...trends.flatMap(({ series }) => series.points)];
  const vertical = niceScale(
    both.map((each) => each.y).filter(isNumber),
    wide ? 6 : 5,
    spec.vertical.format,
  );
  const left = widest(tickLabels(vertical, spec.vertical.format), SIZE.tick, measure) + 16;
  const room = width - left;
  const columns = Math.max(1, Math.min(groups.length, Math.floor(room / COMFORTABLE)));
  const horizontal = niceScale(
    both.map((each) => each.x).filter(isNumber),
    room / columns >= WIDE ? 7 : 4,
    spec.horizontal.format,
  );
  // The last number of a panel and the first of the next must not meet.
  const numbers = tickLabels(horizontal, spec.horizontal.format);
  const gutter = 14 + widest([numbers[0]!, numbers.at(-1)!], SIZE.tick, measure);
  const headings = groups.map((series, i) =>
    headingOf(series, dots[i]!.length, trends, room / columns - gutter, place),
  );
  const head = Math.max(0, ...headings.map(heightOf));
  const panels = panelsOf(groups.length, {
    width: room,
    columns,
    height: (each) => Math.round(Math.max(210, Math.min(each * 0.8, 340))),
    head,
    gutter,
    foot: 34,
    // Of panels below each other a phone shows one at a time.
    everyRow: () => columns === 1,
  });
  const above = titleLines(spec.vertical, width - 8, place);
  const below = titleLines(spec.horizontal, width - 8, place);
  const margin = {
    top: titleHeight(above) + 4,
    right: 0,
    bottom: 28 + titleHeight(below),
    left,
  };
  const panelOf = new Map(dots.flatMap((each, i) => each.map((dot) => [dot, i])));
  const spots = groups.map((_, i) => onCanvas(panels, i, horizontal, vertical));
  const at = (dot: PairDot): { x: number; y: number } => spots[panelOf.get(dot)!]!(dot.x, dot.y);
  return {
    height: margin.top + panels.height + margin.bottom,
    margin,
    options: { ...pairOptions(dots.flat(), wide ? 4 : 3.5, at, place), ...canvasAxes(panels) },
    decorate: (plot) => {
      const boxes = placed(panels, plot);
      const targets = boxes.map((box, i): PairTarget[] => {
        const x = across(box, horizontal);
        const y = upward(box, vertical);
        return dots[i]!.map((dot) => ({ x: x(dot.x), y: y(dot.y), dot }));
      });
      const axesOf = (box: Rectangle, i: number): Shape[] =>
        zeroOnTop(
          [
            ...verticalAxis(box, vertical, spec.vertical.format, place).filter(
              ({ tag }) => panels.leads(i) || tag !== 'text',
            ),
            ...horizontalAxis(box, horizontal, spec.horizontal.format, place).filter(
              ({ tag }) => panels.grounded(i) || tag !== 'text',
            ),
          ],
          place,
        );
      const inFront = (box: Rectangle, i: number): Shape[] => [
        ...headings[i]!.trends.flatMap(({ trend }) =>
          trendShapes(
            trend.series.points,
            trend.look,
            across(box, horizontal),
            upward(box, vertical),
            place,
          ),
        ),
        ...raised(targets[i]!, place),
        ...highlightLabels(targets[i]!, box, place, [], {
          left: box.left - 6,
          right: box.left + box.width + gutter - 12,
        }),
        ...(dots[i]!.length === 0 ? absence(box, groups[i]!.points, spec, place) : []),
      ];
      return {
        behind: [
          ...titleShapes(above, 0, 0, place),
          ...boxes.flatMap((box, i) => [
            ...axesOf(box, i),
            ...headingShapes(headings[i]!, box, columns > 1 ? head : heightOf(headings[i]!), place),
          ]),
          ...titleShapes(below, width - 4, plot.top + plot.height + 24, place, 'end'),
        ],
        front: boxes.flatMap(inFront),
        find: (px, py) => pairAt(targets.flat(), px, py, spec, place),
      };
    },
  };
}

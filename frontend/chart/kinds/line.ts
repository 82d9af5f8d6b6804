import {
  across,
  tickLabels,
  titleHeight,
  titleLines,
  titleShapes,
  upward,
  verticalAxis,
  type Scale,
} from '../axes';
import { write } from '../formats';
import { endLabels, type QuietLabel } from '../labels';
import { legend, type LegendItem } from '../legend';
import { WIDE, type Place, type Plan, type Shape } from '../plan';
import { line as rule, LINE_HEIGHT, SIZE } from '../shapes';
import type { Spec } from '../spec';
import { cut, widest, wrap } from '../wrapping';
import { curvesOf, type Curve, type Dot } from './curves';
import { strokes } from './strokes';
import { absence, brokenAxis, brokenShapes, carriedForward, scaleOf } from './values';
import { yearAt } from './year-hits';
import { scaleOfYears, yearLabels } from './years';

/** Development over years. */
export function line(spec: Spec, place: Place): Plan {
  const { palette, measure, width } = place;
  const format = spec.vertical.format;
  const wide = width >= WIDE;
  const curves = curvesOf(spec, place);
  const named = curves.filter((curve) => !curve.context);
  const values = [
    ...curves.flatMap((curve) => curve.dots.map((dot) => dot.y)),
    ...(spec.reach ?? []),
  ];
  const height = wide ? 340 : 290;

  const scale = scaleOf(values, format, wide ? 5 : 4);
  const time = scaleOfYears(curves.flatMap((curve) => curve.dots.map((dot) => dot.x)));
  const title = titleLines(spec.vertical, width - 8, place);
  const broken = brokenAxis(scale, spec, place);
  const heading = titleHeight(title) + broken.length * SIZE.small * LINE_HEIGHT;
  const labels = namesOf(named, spec, place);
  const quiet = wide ? quietNames(curves, time, place) : [];
  const labelWidth = Math.max(
    widest(
      labels.flatMap((each) => each.lines),
      SIZE.tick,
      measure,
      true,
    ),
    widest(
      quiet.map((each) => each.name),
      SIZE.small,
      measure,
    ),
  );
  const beside = wide && labels.length + quiet.length > 0;
  const key = legend(
    [
      ...(wide
        ? []
        : named.map<LegendItem>((curve) => ({
            name: curve.series.name,
            look: curve.look,
            symbol: 'line',
          }))),
      ...carriedForward(curves, spec, place),
    ],
    width - 8,
    place,
  );

  return {
    height: height + key.height,
    margin: {
      top: heading + 10,
      right: beside ? labelWidth + 30 : 20,
      bottom: 30 + key.height,
      left: widest(tickLabels(scale, format), SIZE.tick, measure) + 16,
    },
    options: {
      chart: { type: 'line' },
      ...strokes(curves, palette.paper),
      xaxis: { type: 'numeric', min: time.min, max: time.max },
      yaxis: { min: scale.min, max: scale.max, tickAmount: scale.ticks.length - 1 },
    },
    decorate: (plot) => {
      const x = across(plot, time);
      const y = upward(plot, scale);
      const behind: Shape[] = [
        ...titleShapes(title, 0, 0, place),
        ...brokenShapes(broken, titleHeight(title), place),
        ...verticalAxis(plot, scale, format, place),
        ...yearLabels(time, x, plot.top + plot.height + 18, plot.left + plot.width, place),
      ];
      if (format === 'INDEX' && scale.min <= 100 && scale.max >= 100) {
        behind.push(rule(plot.left, y(100), plot.left + plot.width, y(100), palette.axis, 1.5));
      }
      const front = key.at(4, plot.top + plot.height + 30);
      if (beside) {
        front.push(
          ...endLabels(
            labels.map(({ curve, last: dot, lines }) => ({
              x: x(dot.x),
              y: y(dot.y),
              lines,
              colour: curve.look.colour,
              ink: curve.look.ink,
            })),
            quiet.map(({ name, last: dot }): QuietLabel => ({ x: x(dot.x), y: y(dot.y), name })),
            plot,
            place,
          ),
        );
      }
      if (values.length === 0) {
        const points = curves.flatMap((curve) => curve.series.points);
        front.push(...absence(plot, points, spec, place));
      }
      const targets = curves.flatMap((curve) =>
        curve.dots.map((dot) => ({ x: x(dot.x), y: y(dot.y), curve, dot })),
      );
      return {
        behind,
        front,
        find: (px, py) => yearAt(targets, px, py, plot, spec, palette.text),
      };
    },
  };
}

/** The name of a line and its last value, to stand where the line ends. */
interface EndName {
  curve: Curve;
  last: Dot;
  lines: string[];
}

function namesOf(curves: Curve[], spec: Spec, place: Place): EndName[] {
  return curves
    .filter((curve) => curve.dots.length > 0)
    .map((curve) => {
      const last = curve.dots[curve.dots.length - 1]!;
      const words = `${curve.series.name} ${write(last.y, spec.vertical.format)}`;
      return {
        curve,
        last,
        lines: wrap(words, place.width * 0.27, SIZE.tick, place.measure, { bold: true, most: 3 }),
      };
    });
}

/** More grey lines than these can't be told apart by names at their ends. */
const FEW = 15;

/** The names of the grey lines that reach the last year, for those that find room. */
function quietNames(curves: Curve[], time: Scale, place: Place): { name: string; last: Dot }[] {
  const grey = curves.filter((curve) => curve.context);
  if (grey.length > FEW) {
    return [];
  }
  return grey.flatMap((curve) => {
    const last = curve.dots[curve.dots.length - 1];
    const name = cut(curve.series.name, place.width * 0.2, SIZE.small, place.measure);
    return last && last.x === time.max ? [{ name, last }] : [];
  });
}

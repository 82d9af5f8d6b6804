import {
  across,
  niceScale,
  tickLabels,
  titleHeight,
  titleLines,
  titleShapes,
  upward,
  verticalAxis,
  type Scale,
} from '../axes';
import { write } from '../formats';
import { endLabels } from '../labels';
import { legend, type LegendItem } from '../legend';
import type { Look } from '../palette';
import {
  line as rule,
  nearest,
  SIZE,
  text,
  WIDE,
  widest,
  wrap,
  type Hit,
  type Place,
  type Plan,
  type Shape,
} from '../plan';
import {
  highlightOf,
  isHollow,
  isNumber,
  qualityOf,
  type Format,
  type Point,
  type Series,
  type Spec,
} from '../spec';

/** A value that is drawn. */
interface Dot {
  x: number;
  y: number;
  point: Point;
  hollow: boolean;
}

interface Curve {
  series: Series;
  look: Look;
  dots: Dot[];
  runs: Run[];
  context: boolean;
}

/** Neighbouring dots that are joined in the same way; ApexCharts dashes whole series only. */
interface Run {
  dots: Dot[];
  dashed: boolean;
}

/** Kinds of quantities that may be read as a length from zero. */
const FROM_ZERO: ReadonlySet<Format> = new Set(['COUNT', 'FTE', 'MNOK', 'NOK']);

/** Development over years. */
export function line(spec: Spec, place: Place): Plan {
  const { palette, measure, width } = place;
  const format = spec.vertical.format;
  const wide = width >= WIDE;
  const curves = curvesOf(spec, place);
  const named = curves.filter((curve) => !curve.context);
  const values = curves.flatMap((curve) => curve.dots.map((dot) => dot.y));
  const height = wide ? 340 : 290;

  const title = titleLines(spec.vertical, width - 8, place);
  const labels = named
    .filter((curve) => curve.dots.length > 0)
    .map((curve) => {
      const last = curve.dots[curve.dots.length - 1]!;
      const words = `${curve.series.name} ${write(last.y, format)}`;
      return {
        curve,
        last,
        lines: wrap(words, width * 0.27, SIZE.tick, measure, { bold: true, most: 3 }),
      };
    });
  const labelWidth = widest(
    labels.flatMap((each) => each.lines),
    SIZE.tick,
    measure,
    true,
  );
  const beside = wide && labels.length > 0;
  const key = legend(
    beside
      ? []
      : named.map<LegendItem>((curve) => ({
          name: curve.series.name,
          look: curve.look,
          symbol: 'line',
        })),
    width - 8,
    place,
  );

  const scale = scaleOf(values, format, wide ? 5 : 4);
  const years = curves.flatMap((curve) => curve.dots.map((dot) => dot.x));
  const first = years.length > 0 ? Math.min(...years) : 0;
  const last = years.length > 0 ? Math.max(...years) : 1;
  const time: Scale =
    first === last
      ? { min: first - 0.5, max: first + 0.5, step: 1, ticks: [first] }
      : { min: first, max: last, step: 1, ticks: [...new Set(years)].sort((a, b) => a - b) };

  const runs = curves.flatMap((curve) => curve.runs.map((run) => ({ curve, run })));
  return {
    height: height + key.height,
    margin: {
      top: titleHeight(title) + 10,
      right: beside ? labelWidth + 30 : 20,
      bottom: 30 + key.height,
      left: widest(tickLabels(scale, format), SIZE.tick, measure) + 16,
    },
    options: {
      chart: { type: 'line' },
      series: runs.map(({ curve, run }) => ({
        name: curve.series.name,
        data: run.dots.map((dot) => ({ x: dot.x, y: dot.y })),
      })),
      colors: runs.map(({ curve }) => curve.look.colour),
      stroke: {
        curve: 'straight',
        lineCap: 'butt',
        width: runs.map(({ curve }) => curve.look.width),
        dashArray: runs.map(({ curve, run }) => (run.dashed ? 2 : curve.look.dash)),
      },
      markers: {
        size: runs.map(({ curve, run }) => (!curve.context ? 4.5 : run.dots.length === 1 ? 3 : 0)),
        shape: runs.map(({ curve }) => curve.look.marker),
        strokeWidth: 2,
        strokeColors: runs.map(({ curve }) => curve.look.colour),
        hover: { sizeOffset: 0 },
        discrete: runs.flatMap(({ curve, run }, seriesIndex) =>
          run.dots.flatMap((dot, dataPointIndex) =>
            dot.hollow && !curve.context
              ? [
                  {
                    seriesIndex,
                    dataPointIndex,
                    fillColor: palette.paper,
                    strokeColor: curve.look.colour,
                    size: 5,
                    shape: curve.look.marker,
                  },
                ]
              : [],
          ),
        ),
      },
      fill: { type: 'solid', opacity: 1 },
      xaxis: { type: 'numeric', min: time.min, max: time.max },
      yaxis: { min: scale.min, max: scale.max, tickAmount: scale.ticks.length - 1 },
    },
    decorate: (plot) => {
      const x = across(plot, time);
      const y = upward(plot, scale);
      const behind: Shape[] = [
        ...titleShapes(title, 0, 0, place),
        ...verticalAxis(plot, scale, format, place),
        ...yearLabels(time, x, plot.top + plot.height + 18, plot.left + plot.width, place),
      ];
      if (format === 'INDEX' && scale.min <= 100 && scale.max >= 100) {
        behind.push(rule(plot.left, y(100), plot.left + plot.width, y(100), palette.axis, 1.5));
      }
      const front = beside
        ? endLabels(
            labels.map(({ curve, last: dot, lines }) => ({
              x: x(dot.x),
              y: y(dot.y),
              lines,
              colour: curve.look.colour,
            })),
            plot,
            place,
          )
        : key.at(4, plot.top + plot.height + 30);
      if (values.length === 0) {
        front.push(
          ...text(
            plot.left + plot.width / 2,
            plot.top + plot.height / 2,
            spec.words['missing'] ?? '–',
            {
              size: SIZE.label,
              fill: palette.muted,
              anchor: 'middle',
            },
          ),
        );
      }
      const targets = curves.flatMap((curve) =>
        curve.dots.map((dot) => ({ x: x(dot.x), y: y(dot.y), curve, dot })),
      );
      return {
        behind,
        front,
        find: (px, py): Hit | null => {
          if (px < plot.left - 12 || px > plot.left + plot.width + 12) {
            return null;
          }
          const column = targets.reduce(
            (least, each) => Math.min(least, Math.abs(each.x - px)),
            Infinity,
          );
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
              value: withQuality(write(dot.y, format), dot.point, spec),
            })),
            ...(near.dot.point.code && Math.abs(near.y - py) < 14 && column < 14
              ? { code: near.dot.point.code }
              : {}),
            ring: 7,
          };
        },
      };
    },
  };
}

function withQuality(value: string, point: Point, spec: Spec): string {
  const quality = qualityOf(point);
  const word = quality === 'reported' || quality === 'derived' ? '' : (spec.words[quality] ?? '');
  return word ? `${value} (${word})` : value;
}

/** The grey ones first, so that the others are drawn on top of them. */
function curvesOf(spec: Spec, place: Place): Curve[] {
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
      look: highlight > 0 ? place.palette.highlight(highlight) : place.palette.role(series.role),
      dots: slots.filter((slot) => slot !== null),
      runs: runsOf(slots),
      context: series.role === 'CONTEXT' && highlight === 0,
    };
  });
  return [...curves.filter((curve) => curve.context), ...curves.filter((curve) => !curve.context)];
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

function scaleOf(values: number[], format: Format, steps: number): Scale {
  if (format === 'INDEX') {
    return niceScale([...values, 100], steps, format);
  }
  const low = Math.min(...values);
  const high = Math.max(...values);
  const fromZero = FROM_ZERO.has(format) && low >= 0 && (high === 0 || low / high < 0.6);
  return niceScale(fromZero ? [...values, 0] : values, steps, format);
}

/** As many of the years as there's room for, the last one always. */
function yearLabels(
  time: Scale,
  x: (value: number) => number,
  y: number,
  right: number,
  place: Place,
): Shape[] {
  const shapes: Shape[] = [];
  let edge = Infinity;
  for (const year of [...time.ticks].reverse()) {
    const label = String(year);
    const width = place.measure(label, SIZE.tick);
    if (x(year) + width / 2 + 12 <= edge) {
      shapes.push(
        rule(x(year), y - 18, x(year), y - 13, place.palette.axis),
        ...text(x(year), y, label, { fill: place.palette.muted, anchor: 'middle' }),
      );
      edge = x(year) - width / 2;
    }
  }
  shapes.push(rule(x(time.min), y - 18, right, y - 18, place.palette.axis));
  return shapes;
}

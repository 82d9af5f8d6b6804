import { across, horizontalAxis, niceScale, titleHeight, titleLines, titleShapes } from '../axes';
import { write, writeChange } from '../formats';
import { legend, type LegendItem } from '../legend';
import { type Place, type Plan, type Shape, WIDE } from '../plan';
import { line, round, SIZE, text, textBlock } from '../shapes';
import {
  absenceOf,
  highlightOf,
  hollowWord,
  isHollow,
  isNumber,
  type Point,
  type Spec,
} from '../spec';
import { hollowDot, startTick } from '../symbols';
import { widest } from '../wrapping';
import { middleOf, rowFinder, rowKeys, rowNames, rowNameShapes, type Row } from './rows';

/** More rows than this and the reader needs the scale at the top too, and each on one line. */
const MANY = 25;

/** Change from one year to another: a row for each area, in the order given. */
export function dumbbell(spec: Spec, place: Place): Plan {
  const { palette, measure, width } = place;
  // The vertical axis is the quantity, though it lies down here.
  const format = spec.vertical.format;
  const points = spec.series.flatMap((series) => series.points.map((point) => ({ point, series })));
  const rows = points.map<Row>(({ point }) => ({
    label: point.label,
    ...(point.code ? { code: point.code } : {}),
    highlight: highlightOf(point),
    points: [point],
  }));
  const many = rows.length > MANY;
  const names = rowNames(rows, place, many ? 1 : 2);
  const scale = niceScale(
    points.flatMap(({ point }) => [point.from, point.y]).filter(isNumber),
    width < WIDE ? 3 : 6,
    format,
  );
  const changes = points.map(({ point }) => changeOf(point, spec));
  const heading = spec.words.change;
  const changeWidth = Math.max(
    widest(changes, SIZE.tick, measure, true),
    measure(heading, SIZE.tick),
  );
  const looks = points.map(({ point, series }) =>
    highlightOf(point) > 0 ? palette.highlight(highlightOf(point)) : palette.role(series.role),
  );
  const plain = palette.role(spec.series[0]?.role ?? 'STAFFING');
  const hollow = hollowWord(
    spec,
    points.map(({ point }) => point),
  );
  const carried: LegendItem[] = hollow ? [{ name: hollow, look: plain, symbol: 'ring' }] : [];
  const key = legend(
    [
      { name: spec.words.from, look: { ...plain, colour: palette.axis }, symbol: 'tick' },
      { name: spec.words.to, look: { ...plain, marker: 'circle' }, symbol: 'dot' },
      ...carried,
    ],
    width - changeWidth - 16,
    place,
  );
  const title = titleLines(spec.vertical, width - 8, place);
  const rowHeight = Math.max(22, names.height + 6);
  const radius = 5;
  const margin = {
    top: key.height + (many ? 22 : 4),
    right: changeWidth + 18,
    bottom: 26 + titleHeight(title),
    left: names.width + 14 + radius,
  };
  return {
    height: margin.top + rows.length * rowHeight + margin.bottom,
    margin,
    options: {
      chart: { type: 'rangeBar' },
      // ApexCharts draws what lies between the ends; its dumbbells can't have a hollow one.
      series: [
        {
          name: spec.vertical.title,
          data: points.map(({ point }, i) => ({
            x: rowKeys(rows)[i]!,
            y:
              isNumber(point.from) && isNumber(point.y)
                ? [Math.min(point.from, point.y), Math.max(point.from, point.y)]
                : [scale.min, scale.min],
            fillColor: looks[i]!.colour,
          })),
        },
      ],
      colors: [plain.colour],
      plotOptions: {
        bar: { horizontal: true, barHeight: `${round((3 / rowHeight) * 100)}%`, borderRadius: 0 },
      },
      stroke: { show: false, width: 0, colors: ['transparent'] },
      fill: { type: 'solid', opacity: 0.75 },
      xaxis: { type: 'category', min: scale.min, max: scale.max },
      yaxis: { min: scale.min, max: scale.max, tickAmount: scale.ticks.length - 1 },
    },
    decorate: (plot) => {
      const x = across(plot, scale);
      const middle = (i: number): number => middleOf(plot, rows.length, i);
      const front: Shape[] = [
        ...key.at(4, 0),
        ...text(width - 4, 14, heading, { anchor: 'end', fill: palette.muted }),
        ...rowNameShapes(names, rows, plot, names.width + 2, place),
      ];
      points.forEach(({ point }, i) => {
        const y = middle(i);
        const { colour } = looks[i]!;
        if (isNumber(point.from)) {
          front.push(startTick(x(point.from), y, rows[i]!.highlight > 0 ? colour : palette.axis));
        }
        if (isNumber(point.y)) {
          const at = x(point.y);
          front.push(
            isHollow(point)
              ? hollowDot(at, y, radius - 1, colour, palette.paper)
              : {
                  tag: 'circle',
                  attributes: { cx: round(at), cy: round(y), r: radius, fill: colour },
                },
          );
        }
        front.push(
          ...textBlock(width - 4, y, [changes[i]!], {
            anchor: 'end',
            bold: rows[i]!.highlight > 0,
            fill: isNumber(point.from) && isNumber(point.y) ? palette.text : palette.muted,
          }),
        );
      });
      return {
        behind: [
          ...rows.map((_, i) =>
            line(plot.left, middle(i), plot.left + plot.width, middle(i), palette.grid, 0.75),
          ),
          ...horizontalAxis(plot, scale, format, place, many),
          ...titleShapes(title, width - 4, plot.top + plot.height + 24, place, 'end'),
        ],
        front,
        find: rowFinder(rows, plot, width, (_, index) => {
          const { point } = points[index]!;
          const word = spec.words[point.quality];
          const written = (value: number | null | undefined): string =>
            isNumber(value) ? write(value, format) : absenceOf(spec, point);
          return {
            x: isNumber(point.y) ? x(point.y) : plot.left,
            rows: [
              { colour: palette.axis, name: spec.words.from, value: written(point.from) },
              {
                colour: looks[index]!.colour,
                name: spec.words.to,
                value:
                  isNumber(point.y) && word ? `${written(point.y)} (${word})` : written(point.y),
              },
              { name: heading, value: changes[index]! },
            ],
          };
        }),
      };
    },
  };
}

function changeOf(point: Point, spec: Spec): string {
  return isNumber(point.from) && isNumber(point.y)
    ? writeChange(point.y - point.from, spec.vertical.format)
    : absenceOf(spec, point);
}

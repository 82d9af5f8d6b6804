import { sum } from 'd3-array';
import { across, horizontalAxis } from '../axes';
import { write, writeShare } from '../formats';
import { legend } from '../legend';
import { textOn } from '../palette';
import type { Place, Plan, Shape } from '../plan';
import { round, SIZE, textBlock } from '../shapes';
import { absenceOf, isNumber, type Spec } from '../spec';
import { marksOf } from './marks';
import { middleOf, rowFinder, rowKeys, rowNames, rowNameShapes, rowsOf } from './rows';

const PERCENT = { min: 0, max: 100, step: 25, ticks: [0, 25, 50, 75, 100] };

const FILLED = 0.72;

/**
 * Parts of a whole: counts, drawn as shares of the row's sum. The note of a point names who is in
 * that part, and is drawn at it.
 */
export function stacked(spec: Spec, place: Place): Plan {
  const { palette, measure, width } = place;
  const format = spec.vertical.format;
  const rows = rowsOf(spec);
  const looks = spec.series.map((series) => palette.role(series.role));
  const names = rowNames(rows, place, 3);
  const counts = rows.map((row) => row.points.map((point) => (isNumber(point?.y) ? point.y : 0)));
  const sums = counts.map((each) => sum(each));
  // The shares are computed here: ApexCharts' own 100 % has no answer for a row of nothing.
  const shares = counts.map((each, i) =>
    each.map((count) => (sums[i]! > 0 ? (count / sums[i]!) * 100 : 0)),
  );
  const bases = sums.map((sum) => `n = ${write(sum, format)}`);
  const key = legend(
    spec.series.map((series, i) => ({ name: series.name, look: looks[i]!, symbol: 'box' })),
    width - 8,
    place,
  );
  const margin = {
    top: key.height + 8,
    right: Math.max(18, ...bases.map((base) => measure(base, SIZE.tick))) + 10,
    bottom: 26,
    left: names.width + 12,
  };
  const marks = marksOf(rows, shares, width - margin.left - margin.right, place);
  const barHeight = Math.max(32, names.height + 8) * FILLED;
  const rowHeight = barHeight / FILLED + marks.room;
  return {
    height: margin.top + rows.length * rowHeight + margin.bottom,
    margin,
    options: {
      chart: { type: 'bar', stacked: true },
      series: spec.series.map((series, i) => ({
        name: series.name,
        data: rows.map((_, j) => ({ x: rowKeys(rows)[j]!, y: shares[j]![i]! })),
      })),
      colors: looks.map((look) => look.colour),
      plotOptions: {
        bar: {
          horizontal: true,
          barHeight: `${round((barHeight / rowHeight) * 100)}%`,
          borderRadius: 0,
        },
      },
      stroke: { show: true, width: 1, colors: [palette.paper] },
      fill: {
        type: looks.map((look) => (look.hatched ? 'pattern' : 'solid')),
        pattern: { style: 'slantedLines', width: 6, height: 6, strokeWidth: 2 },
        opacity: 1,
      },
      xaxis: { type: 'category' },
      yaxis: { min: PERCENT.min, max: PERCENT.max, tickAmount: PERCENT.ticks.length - 1 },
    },
    decorate: (plot) => {
      const x = across(plot, PERCENT);
      const front: Shape[] = [
        ...key.at(4, 0),
        ...rowNameShapes(names, rows, plot, names.width + 2, place),
      ];
      rows.forEach((row, i) => {
        const y = middleOf(plot, rows.length, i);
        if (sums[i] === 0) {
          const point = row.points.find((each) => each !== undefined);
          const none = row.points.some((each) => isNumber(each?.y))
            ? write(0, format)
            : absenceOf(spec, point);
          front.push(...textBlock(x(0) + 5, y, [none], { fill: palette.muted }));
          return;
        }
        let before = 0;
        spec.series.forEach((_, j) => {
          const share = shares[i]![j]!;
          const label = write(counts[i]![j]!, format);
          const room = (plot.width * share) / 100;
          if (room >= measure(label, SIZE.tick) + 8) {
            const look = looks[j]!;
            front.push(
              ...(look.hatched
                ? [plate(x(before + share / 2), y, measure(label, SIZE.tick), palette.paper)]
                : []),
              ...textBlock(x(before + share / 2), y, [label], {
                anchor: 'middle',
                fill: look.hatched ? palette.text : textOn(look.colour),
              }),
            );
          }
          before += share;
        });
        front.push(
          ...textBlock(plot.left + plot.width + 6, y, [bases[i]!], { fill: palette.muted }),
        );
      });
      return {
        behind: horizontalAxis(plot, PERCENT, 'PERCENT', place),
        front: [...marks.at(plot, (barHeight / rowHeight) * (plot.height / rows.length)), ...front],
        find: rowFinder(rows, plot, width, (row, index) => ({
          rows: spec.series.map((series, i) => ({
            colour: looks[i]!.colour,
            name: series.name,
            value: isNumber(row.points[i]?.y)
              ? [
                  `${write(counts[index]![i]!, format)} (${writeShare(shares[index]![i]!)})`,
                  row.points[i]?.note,
                ]
                  .filter((words) => words)
                  .join(' · ')
              : absenceOf(spec, row.points[i]),
          })),
        })),
      };
    },
  };
}

/** What a number on hatching stands on. */
function plate(x: number, y: number, wordWidth: number, fill: string): Shape {
  return {
    tag: 'rect',
    attributes: {
      x: round(x - wordWidth / 2 - 4),
      y: round(y - 8),
      width: round(wordWidth + 8),
      height: 16,
      rx: 4,
      fill,
    },
  };
}

import { across, horizontalAxis, niceScale, titleHeight, titleLines, titleShapes } from '../axes';
import { write } from '../formats';
import { legend } from '../legend';
import { type Place, type Plan, type Shape, WIDE } from '../plan';
import { line, round, SIZE, textBlock } from '../shapes';
import { absenceOf, isNumber, type Spec } from '../spec';
import { widest } from '../wrapping';
import {
  middleOf,
  rowFinder,
  rowKeys,
  rowNames,
  rowNameShapes,
  rowsOf,
  seriesHighlights,
} from './rows';

/** How much of a row its bars fill. */
const FILLED = 0.72;

/**
 * Groups or areas compared. Where a row has one bar, that of a highlighted municipality is in its
 * colour; where it has several, they keep theirs, which tell them apart, and are outlined in it.
 */
export function bar(spec: Spec, place: Place): Plan {
  const { palette, measure, width } = place;
  const format = spec.vertical.format;
  const rows = rowsOf(spec);
  const highlights = seriesHighlights(spec, rows);
  const alone = spec.series.length === 1;
  const looks = spec.series.map((series, i) =>
    highlights[i]! > 0 ? palette.highlight(highlights[i]!) : palette.role(series.role),
  );
  const names = rowNames(rows, place, 3);
  const values = rows.flatMap((row) => row.points.map((point) => point?.y).filter(isNumber));
  const scale = niceScale([...values, ...(spec.reach ?? []), 0], width < WIDE ? 3 : 5, format);
  const key = legend(
    spec.series.length > 1
      ? spec.series.map((series, i) => ({ name: series.name, look: looks[i]!, symbol: 'box' }))
      : [],
    width - 8,
    place,
  );
  const title = titleLines(spec.vertical, width - 8, place);

  const written = (some: number[]): number =>
    widest(
      some.map((value) => write(value, format)),
      SIZE.tick,
      measure,
      true,
    );
  const negative = values.filter((value) => value < 0);
  const rightLabels = Math.max(
    written(values.filter((value) => value >= 0)),
    // The word for a missing value stands at the baseline, inside the plot unless all is negative.
    scale.max === 0 ? measure(spec.words.missing, SIZE.tick) : 0,
  );
  const rowHeight = Math.max(
    spec.series.length === 1 ? 30 : 16 + spec.series.length * 17,
    names.height + 8,
  );
  const margin = {
    top: key.height + (key.height > 0 ? 8 : 4),
    right: rightLabels + 14,
    bottom: 26 + titleHeight(title),
    left: names.width + 12 + (negative.length > 0 ? written(negative) + 8 : 0),
  };
  return {
    height: margin.top + rows.length * rowHeight + margin.bottom,
    margin,
    options: {
      chart: { type: 'bar' },
      series: spec.series.map((series, i) => ({
        name: series.name,
        data: rows.map((row, j) => ({
          x: rowKeys(rows)[j]!,
          y: row.points[i]?.y ?? null,
          ...(alone && row.highlight > 0
            ? { fillColor: palette.highlight(row.highlight).colour }
            : {}),
        })),
      })),
      colors: looks.map((look) => look.colour),
      plotOptions: {
        bar: { horizontal: true, barHeight: `${FILLED * 100}%`, borderRadius: 0 },
      },
      stroke: {
        show: spec.series.length > 1,
        width: spec.series.length > 1 ? 1 : 0,
        colors: [palette.paper],
      },
      fill: {
        type: looks.map((look) => (look.hatched ? 'pattern' : 'solid')),
        pattern: { style: 'slantedLines', width: 6, height: 6, strokeWidth: 2 },
        opacity: 1,
      },
      xaxis: { type: 'category' },
      yaxis: { min: scale.min, max: scale.max, tickAmount: scale.ticks.length - 1 },
    },
    decorate: (plot) => {
      const x = across(plot, scale);
      const thickness = ((plot.height / rows.length) * FILLED) / spec.series.length;
      const middle = (row: number, series: number): number =>
        middleOf(plot, rows.length, row) + (series - (spec.series.length - 1) / 2) * thickness;
      const front: Shape[] = [
        line(x(0), plot.top, x(0), plot.top + plot.height, palette.axis, 1.25),
        ...key.at(4, 0),
        ...rowNameShapes(names, rows, plot, names.width + 2, place),
      ];
      rows.forEach((row, i) =>
        spec.series.forEach((_, j) => {
          const value = row.points[j]?.y;
          const at = isNumber(value) ? x(value) : x(0);
          if (!alone && row.highlight > 0 && isNumber(value)) {
            const { colour } = palette.highlight(row.highlight);
            front.push(outline(x(0), at, middle(i, j), thickness, colour));
          }
          front.push(
            ...textBlock(
              isNumber(value) && value < 0 ? at - 5 : at + 5,
              middle(i, j),
              [isNumber(value) ? write(value, format) : absenceOf(spec, row.points[j])],
              {
                anchor: isNumber(value) && value < 0 ? 'end' : 'start',
                bold: (row.highlight > 0 || highlights[j]! > 0) && isNumber(value),
                fill: isNumber(value) ? palette.text : palette.muted,
                halo: palette.paper,
              },
            ),
          );
        }),
      );
      return {
        behind: [
          ...horizontalAxis(plot, scale, format, place),
          ...titleShapes(title, width - 4, plot.top + plot.height + 24, place, 'end'),
        ],
        front,
        find: rowFinder(rows, plot, width, (row) => ({
          rows: spec.series.map((series, i) => {
            const point = row.points[i];
            const word = point && isNumber(point.y) ? spec.words[point.quality] : undefined;
            const said = [word, point?.note].filter((words) => words);
            const value = isNumber(point?.y) ? write(point.y, format) : absenceOf(spec, point);
            return {
              colour: looks[i]!.colour,
              name: series.name,
              value: said.length > 0 ? `${value} (${said.join('; ')})` : value,
            };
          }),
        })),
      };
    },
  };
}

/** Around a bar from the baseline to its value, inside it so that those of a row don't touch. */
function outline(
  base: number,
  at: number,
  middle: number,
  thickness: number,
  colour: string,
): Shape {
  const inset = 1.5;
  return {
    tag: 'rect',
    attributes: {
      x: round(Math.min(base, at)),
      y: round(middle - thickness / 2 + inset),
      width: round(Math.abs(at - base)),
      height: round(thickness - 2 * inset),
      fill: 'none',
      stroke: colour,
      'stroke-width': 2.5,
    },
  };
}

import {
  across,
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
import { type Hit, type Place, type Plan, type Rectangle, type Shape, WIDE } from '../plan';
import { nearest } from '../pointing';
import { LINE_HEIGHT, SIZE, text } from '../shapes';
import type { Spec } from '../spec';
import { marker } from '../symbols';
import { widest, wrap } from '../wrapping';
import { highlightLabels, lookOf, remarkRows } from './dots';
import { spreadShapes } from './spread';
import { reachOf, strew } from './strew';

/** Every municipality as a dot, with the percentiles of its group behind. */
export function strip(spec: Spec, place: Place): Plan {
  const { palette, measure, width } = place;
  const format = spec.vertical.format;
  const wide = width >= WIDE;
  const groups = spec.series;
  const reach = reachOf(groups.length, width);
  const dots = strew(groups, reach);
  const scale = niceScale(
    [
      ...dots.map((dot) => dot.y),
      ...groups.flatMap(({ spread }) => (spread ? [spread.p5, spread.p95] : [])),
    ],
    wide ? 6 : 4,
    format,
  );
  const columns = { min: -0.5, max: Math.max(1, groups.length) - 0.5 };
  const left = widest(tickLabels(scale, format), SIZE.tick, measure) + 16;
  const names = groups.map((series, i) => {
    const n = series.spread?.n ?? dots.filter((dot) => dot.group === i).length;
    return [
      ...wrap(series.name, (width - left - 8) / groups.length - 8, SIZE.tick, measure, { most: 3 }),
      `n = ${write(n, 'COUNT')}`,
    ];
  });
  const namesHeight = Math.max(1, ...names.map((each) => each.length)) * SIZE.tick * LINE_HEIGHT;
  const title = titleLines(spec.vertical, width - 8, place);
  const key = legend(
    groups.some(({ spread }) => spread)
      ? [
          {
            name: spec.words.percentiles,
            look: palette.role('CONTEXT'),
            symbol: 'percentiles',
          },
        ]
      : [],
    width - 8,
    place,
  );

  const drawn = groups
    .map((series, i) => ({
      name: series.name,
      look: palette.role(series.role),
      dots: dots.filter((dot) => dot.group === i && dot.highlight === 0),
    }))
    .filter((each) => each.dots.length > 0);

  return {
    height: (wide ? 380 : 340) + namesHeight + key.height,
    margin: {
      top: titleHeight(title) + key.height + 10,
      right: 8,
      bottom: namesHeight + 12,
      left,
    },
    options: {
      chart: { type: 'scatter' },
      series: drawn.map((each) => ({
        name: each.name,
        data: each.dots.map((dot) => ({ x: dot.x, y: dot.y })),
      })),
      colors: drawn.map((each) => each.look.colour),
      markers: {
        size: wide ? 3.5 : 3,
        shape: 'circle',
        strokeWidth: 0.5,
        strokeColors: palette.paper,
        hover: { sizeOffset: 0 },
      },
      fill: { type: 'solid', opacity: 0.6 },
      stroke: { show: true, width: 0 },
      xaxis: { type: 'numeric', min: columns.min, max: columns.max },
      yaxis: { min: scale.min, max: scale.max, tickAmount: scale.ticks.length - 1 },
    },
    decorate: (plot) => {
      const x = across(plot, columns);
      const y = upward(plot, scale);
      const unit = plot.width / groups.length;
      const behind: Shape[] = [
        ...titleShapes(title, 0, 0, place),
        ...key.at(4, titleHeight(title)),
        ...verticalAxis(plot, scale, format, place),
      ];
      const front: Shape[] = [];
      const obstacles: Rectangle[] = [];
      groups.forEach((series, i) => {
        const { colour, ink } = palette.role(series.role);
        const middle = x(i);
        names[i]!.forEach((words, row) =>
          behind.push(
            ...text(middle, plot.top + plot.height + 18 + row * SIZE.tick * LINE_HEIGHT, words, {
              anchor: 'middle',
              bold: row < names[i]!.length - 1,
              fill: row < names[i]!.length - 1 ? palette.text : palette.muted,
            }),
          ),
        );
        if (series.spread) {
          const drawn = spreadShapes(
            series.spread,
            format,
            y,
            { middle, unit, reach, colour, ink },
            place,
          );
          behind.push(...drawn.behind);
          front.push(...drawn.front);
          obstacles.push(drawn.label);
        }
      });
      const targets = dots.map((dot) => ({ x: x(dot.x), y: y(dot.y), dot }));
      front.push(
        // Above the medians, too, which ApexCharts knows nothing of.
        ...targets
          .filter(({ dot }) => dot.highlight > 0)
          .map(({ x: cx, y: cy, dot }) => marker(cx, cy, 7, palette.highlight(dot.highlight))),
        ...highlightLabels(targets, plot, place, obstacles),
      );
      return {
        behind,
        front,
        find: (px, py): Hit | null => {
          const near = nearest(targets, px, py, 16);
          return (
            near && {
              x: near.x,
              y: near.y,
              key: `${near.dot.point.code ?? ''}/${near.dot.point.label}/${near.dot.group}`,
              title: near.dot.point.label,
              rows: [
                {
                  colour: lookOf(near.dot.highlight, groups[near.dot.group]!, place).colour,
                  name: groups[near.dot.group]!.name,
                  value: write(near.dot.y, format),
                },
                ...remarkRows(near.dot.point, spec),
              ],
              ...(near.dot.point.code ? { code: near.dot.point.code } : {}),
              ring: near.dot.highlight > 0 ? 9 : 6,
            }
          );
        },
      };
    },
  };
}

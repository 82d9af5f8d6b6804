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
import { dotLabels } from '../labels';
import { legend, marker } from '../legend';
import {
  line,
  LINE_HEIGHT,
  nearest,
  round,
  SIZE,
  text,
  widest,
  wrap,
  type Hit,
  type Place,
  type Plan,
  type Rectangle,
  type Shape,
  WIDE,
} from '../plan';
import { highlightOf, isNumber, qualityOf, type Point, type Spec } from '../spec';

interface Dot {
  group: number;
  x: number;
  y: number;
  point: Point;
  highlight: number;
}

/** How far a dot may be moved from the middle of its group, where groups are 1 apart. */
const JITTER = 0.28;

/** The same in pixels: a lone group must not be strewn over the whole screen. */
const MOST = 110;

/** Every municipality as a dot, with the percentiles of its group behind. */
export function strip(spec: Spec, place: Place): Plan {
  const { palette, measure, width } = place;
  const format = spec.vertical.format;
  const wide = width >= WIDE;
  const groups = spec.series;
  const reach = Math.min(JITTER, MOST / (width / groups.length));
  const dots = groups.flatMap((series, group) =>
    series.points.flatMap((point, i): Dot[] =>
      isNumber(point.y)
        ? [
            {
              group,
              x: group + reach * jitter(point.code ?? `${point.label}${i}`),
              y: point.y,
              point,
              highlight: highlightOf(point),
            },
          ]
        : [],
    ),
  );
  const scale = niceScale(
    [
      ...dots.map((dot) => dot.y),
      ...groups.flatMap(({ spread }) => (spread ? [spread.p5, spread.p95] : [])),
    ],
    wide ? 6 : 4,
    format,
  );
  const columns = { min: -0.5, max: Math.max(1, groups.length) - 0.5, step: 1, ticks: [] };
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
            name: spec.words['percentiles'] ?? '',
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
        const { colour } = palette.role(series.role);
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
        if (!series.spread) {
          return;
        }
        const { p5, p25, p50, p75, p95 } = series.spread;
        const half = unit * reach + 6;
        const box = Math.min(unit * 0.2, 60);
        behind.push(
          line(middle, y(p5), middle, y(p95), colour, 2),
          line(middle - box / 2, y(p5), middle + box / 2, y(p5), colour, 2),
          line(middle - box / 2, y(p95), middle + box / 2, y(p95), colour, 2),
          {
            tag: 'rect',
            attributes: {
              x: round(middle - half),
              y: round(y(p75)),
              width: round(half * 2),
              height: round(Math.max(1, y(p25) - y(p75))),
              fill: colour,
              'fill-opacity': 0.16,
              stroke: colour,
              'stroke-opacity': 0.55,
            },
          },
        );
        const label = write(p50, format);
        const outside = measure(label, SIZE.tick, true) + 6 < unit / 2 - half;
        const left = outside ? middle + half + 4 : middle + half - measure(label, SIZE.tick, true);
        obstacles.push({
          left,
          top: y(p50) - (outside ? 7 : 18),
          width: measure(label, SIZE.tick, true),
          height: 14,
        });
        front.push(
          line(middle - half, y(p50), middle + half, y(p50), palette.paper, 6),
          line(middle - half, y(p50), middle + half, y(p50), colour, 3),
          ...text(left, y(p50) + (outside ? SIZE.tick * 0.35 : -6), label, {
            bold: true,
            fill: colour,
            halo: palette.paper,
          }),
        );
      });
      const targets = dots.map((dot) => ({ x: x(dot.x), y: y(dot.y), dot }));
      front.push(
        // Above the medians, too, which ApexCharts knows nothing of.
        ...targets
          .filter(({ dot }) => dot.highlight > 0)
          .map(({ x: cx, y: cy, dot }) => marker(cx, cy, 7, palette.highlight(dot.highlight))),
        ...dotLabels(
          targets
            .filter(({ dot }) => dot.highlight > 0)
            .map((target) => ({
              x: target.x,
              y: target.y,
              text: target.dot.point.label,
              colour: palette.highlight(target.dot.highlight).colour,
            })),
          plot,
          place,
          obstacles,
        ),
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
                  colour: colourOf(near.dot, spec, place),
                  name: groups[near.dot.group]!.name,
                  value: write(near.dot.y, format),
                },
                ...(spec.words[qualityOf(near.dot.point)]
                  ? [{ name: spec.words[qualityOf(near.dot.point)]!, value: '' }]
                  : []),
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

function colourOf(dot: Dot, spec: Spec, place: Place): string {
  return dot.highlight > 0
    ? place.palette.highlight(dot.highlight).colour
    : place.palette.role(spec.series[dot.group]!.role).colour;
}

/** From −1 to 1, the same for the same municipality every time: a dot that jumps looks like a change. */
function jitter(code: string): number {
  let hash = 2166136261;
  for (let i = 0; i < code.length; i += 1) {
    hash = Math.imul(hash ^ code.charCodeAt(i), 16777619);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  hash ^= hash >>> 13;
  return ((hash >>> 0) / 0xffffffff) * 2 - 1;
}

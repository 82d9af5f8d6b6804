import type { Look } from './palette';
import type { Place, Shape } from './plan';
import { line, round, SIZE, text } from './shapes';
import { cut } from './wrapping';

export interface LegendItem {
  name: string;
  look: Look;
  /** What stands before the name. */
  symbol: 'line' | 'box' | 'dot' | 'ring' | 'percentiles';
}

export interface Legend {
  height: number;
  /** The shapes, from this left upper corner. */
  at(left: number, top: number): Shape[];
}

const ROW = 20;
const SYMBOL = { line: 30, box: 14, dot: 12, ring: 12, percentiles: 64 } as const;

/** Items one after another, on as many rows as they need. */
export function legend(items: LegendItem[], width: number, place: Place): Legend {
  const placed: { item: LegendItem; name: string; x: number; row: number }[] = [];
  let x = 0;
  let row = 0;
  for (const item of items) {
    const symbol = SYMBOL[item.symbol] + 6;
    const name = cut(item.name, width - symbol, SIZE.tick, place.measure);
    const needed = symbol + place.measure(name, SIZE.tick);
    if (x > 0 && x + needed > width) {
      x = 0;
      row += 1;
    }
    placed.push({ item, name, x, row });
    x += needed + 18;
  }
  return {
    height: items.length === 0 ? 0 : (row + 1) * ROW,
    at: (left, top) =>
      placed.flatMap(({ item, name, x, row }) => {
        const middle = top + row * ROW + ROW / 2;
        return [
          ...symbolShapes(item, left + x, middle, place),
          ...text(left + x + SYMBOL[item.symbol] + 6, middle + SIZE.tick * 0.35, name, {
            fill: place.palette.text,
          }),
        ];
      }),
  };
}

function symbolShapes(item: LegendItem, x: number, y: number, place: Place): Shape[] {
  const { look } = item;
  const { palette } = place;
  switch (item.symbol) {
    case 'line':
      return [
        line(x, y, x + 30, y, look.colour, look.width, look.dash ? `${look.dash}` : ''),
        marker(x + 15, y, 4, look),
      ];
    case 'box':
      return [
        {
          tag: 'rect',
          attributes: {
            x: round(x),
            y: round(y - 6),
            width: 13,
            height: 12,
            fill: look.hatched ? palette.paper : look.colour,
            stroke: look.colour,
          },
        },
        ...(look.hatched
          ? [-3, 2, 7].map((shift) =>
              line(
                x + Math.max(0, shift),
                y + 6,
                x + Math.min(13, shift + 9),
                y - 6,
                look.colour,
                1.5,
              ),
            )
          : []),
      ];
    case 'dot':
      return [marker(x + 6, y, 5, look)];
    case 'ring':
      return [
        {
          tag: 'circle',
          attributes: {
            cx: round(x + 6),
            cy: round(y),
            r: 4.5,
            fill: palette.paper,
            stroke: look.colour,
            'stroke-width': 2,
          },
        },
      ];
    case 'percentiles':
      return [
        line(x, y, x + 62, y, palette.muted, 1.5),
        {
          tag: 'rect',
          attributes: {
            x: round(x + 16),
            y: round(y - 6),
            width: 30,
            height: 12,
            fill: palette.muted,
            'fill-opacity': 0.3,
          },
        },
        line(x + 30, y - 8, x + 30, y + 8, palette.text, 3),
      ];
  }
}

/** The markers of ApexCharts, for places it doesn't draw them. */
export function marker(x: number, y: number, radius: number, look: Look): Shape {
  const r = radius;
  const paths: Record<Look['marker'], string> = {
    circle: '',
    square: `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`,
    diamond: `M${x} ${y - r * 1.3}l${r * 1.3} ${r * 1.3}l${-r * 1.3} ${r * 1.3}l${-r * 1.3} ${-r * 1.3}z`,
    triangle: `M${x} ${y - r * 1.2}l${r * 1.2} ${r * 2.2}h${-r * 2.4}z`,
  };
  return look.marker === 'circle'
    ? { tag: 'circle', attributes: { cx: round(x), cy: round(y), r, fill: look.colour } }
    : { tag: 'path', attributes: { d: paths[look.marker], fill: look.colour } };
}

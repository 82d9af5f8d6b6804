import type { Look } from './palette';
import type { Place, Shape } from './plan';
import { line, round } from './shapes';

/** What stands before a name in a legend. A line has the marker of its dots, a rule has none. */
export type Symbol =
  'line' | 'rule' | 'band' | 'box' | 'dot' | 'ring' | 'tick' | 'carried' | 'percentiles';

export const SYMBOL_WIDTH: Record<Symbol, number> = {
  line: 30,
  rule: 30,
  band: 30,
  box: 14,
  dot: 12,
  ring: 12,
  tick: 8,
  carried: 30,
  percentiles: 64,
};

/** The dots that a line to a value carried forward is drawn with. */
export const CARRIED_DASH = 2;

export function symbolShapes(
  symbol: Symbol,
  look: Look,
  x: number,
  y: number,
  place: Place,
): Shape[] {
  const { palette } = place;
  switch (symbol) {
    case 'line':
      return [
        line(
          x,
          y,
          x + 30,
          y,
          look.colour,
          look.width,
          look.dash ? `${Math.min(look.dash, SYMBOL_WIDTH.line / 3)}` : '',
        ),
        marker(x + 15, y, 4, look),
      ];
    case 'rule':
      return [line(x, y, x + 30, y, look.colour, look.width, look.dash ? `${look.dash}` : '')];
    case 'band':
      return [
        {
          tag: 'rect',
          attributes: { x: round(x), y: round(y - 6), width: 30, height: 12, ...fillOf(look) },
        },
        line(x, y - 6, x + 30, y - 6, look.colour, look.width, look.dash ? `${look.dash}` : ''),
        line(x, y + 6, x + 30, y + 6, look.colour, look.width, look.dash ? `${look.dash}` : ''),
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
      return [hollowDot(x + 6, y, 4.5, look.colour, palette.paper)];
    case 'tick':
      return [startTick(x + 4, y, look.colour)];
    case 'carried':
      return [
        line(x, y, x + 30, y, look.colour, 3, `${CARRIED_DASH}`),
        hollowDot(x + 15, y, 4.5, look.colour, palette.paper),
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

/** The mark of a value carried forward. */
export function hollowDot(x: number, y: number, r: number, stroke: string, fill: string): Shape {
  return {
    tag: 'circle',
    attributes: { cx: round(x), cy: round(y), r, fill, stroke, 'stroke-width': 2 },
  };
}

/** Where a row began: no dot, so that a hollow dot always is a value carried forward. */
export function startTick(x: number, y: number, colour: string): Shape {
  return line(x, y - 7, x, y + 7, colour, 2.5);
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

/** A band is light, so that the dots on it are seen; its edges carry the contrast. */
export function fillOf(look: Look): Shape['attributes'] {
  return { fill: look.colour, 'fill-opacity': look.density ?? 1 };
}

import type { Shape } from './plan';

/** The sizes of text in pixels. */
export const SIZE = { tick: 12, label: 13, small: 11 } as const;

/** From one line of text to the next, in sizes of the text. */
export const LINE_HEIGHT = 1.25;

export function text(
  x: number,
  y: number,
  words: string,
  options: {
    size?: number;
    bold?: boolean;
    fill: string;
    anchor?: 'start' | 'middle' | 'end';
    /** A rim in this colour, to be read on top of lines and dots. */
    halo?: string;
  },
): Shape[] {
  const attributes: Shape['attributes'] = {
    x: round(x),
    y: round(y),
    'font-size': options.size ?? SIZE.tick,
    'font-weight': options.bold ? 600 : 400,
    'text-anchor': options.anchor ?? 'start',
    fill: options.fill,
  };
  const shape: Shape = { tag: 'text', attributes, text: words };
  return options.halo
    ? [
        {
          ...shape,
          attributes: {
            ...attributes,
            fill: 'none',
            stroke: options.halo,
            'stroke-width': 3.5,
            'stroke-linejoin': 'round',
          },
        },
        shape,
      ]
    : [shape];
}

/** Lines of text whose middle is at `y`. */
export function textBlock(
  x: number,
  y: number,
  lines: string[],
  options: Parameters<typeof text>[3],
): Shape[] {
  const size = options.size ?? SIZE.tick;
  const first = y - ((lines.length - 1) * size * LINE_HEIGHT) / 2 + size * 0.35;
  return lines.flatMap((line, i) => text(x, first + i * size * LINE_HEIGHT, line, options));
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  width = 1,
  dash = '',
): Shape {
  return {
    tag: 'line',
    attributes: {
      x1: round(x1),
      y1: round(y1),
      x2: round(x2),
      y2: round(y2),
      stroke,
      'stroke-width': width,
      ...(dash && { 'stroke-dasharray': dash }),
    },
  };
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

import type { ApexOptions } from 'apexcharts';
import type { Palette } from './palette';
import type { Spec } from './spec';

/*
 * A kind turns a figure into a plan without touching the page. ApexCharts draws the series; axes,
 * direct labels and percentiles are shapes of our own, because ApexCharts places none of its labels
 * with regard to another and puts its legends in HTML that other programs can't show. Both use the
 * same scale, which is always given to ApexCharts in full.
 */

/** What a plan may know of the place it'll be drawn in. */
export interface Place {
  width: number;
  palette: Palette;
  /** The width of a text in pixels. */
  measure(text: string, size: number, bold?: boolean): number;
}

export interface Plan {
  height: number;
  margin: Margin;
  /** The part of the options that differs between kinds. */
  options: ApexOptions;
  /** The shapes around the series, once the size of the plot is known. */
  decorate(plot: Rectangle): Decoration;
}

export interface Margin {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Decoration {
  behind: Shape[];
  front: Shape[];
  /** What the pointer is at, if anything. */
  find(x: number, y: number): Hit | null;
}

/** An SVG element: its coordinates are pixels from the top left of the chart. */
export interface Shape {
  tag: 'text' | 'line' | 'rect' | 'circle' | 'path';
  attributes: Record<string, string | number>;
  text?: string;
}

/** What is shown beside the pointer. */
export interface Hit {
  x: number;
  y: number;
  /** Tells one hit from another. */
  key: string;
  title: string;
  rows: HitRow[];
  /** The municipality or county it's about, for links. */
  code?: string;
  /** Half the size of the ring around what was hit; 0 for none. */
  ring: number;
}

export interface HitRow {
  colour?: string;
  name: string;
  value: string;
}

export type Planner = (spec: Spec, place: Place) => Plan;

/** From here up there's room beside a plot for direct labels. */
export const WIDE = 520;

export const SIZE = { tick: 12, label: 13, small: 11 } as const;

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

/** Breaks a text into lines no wider than this; what doesn't fit on the last one is cut off. */
export function wrap(
  words: string,
  width: number,
  size: number,
  measure: Place['measure'],
  options: { bold?: boolean; most?: number } = {},
): string[] {
  const { bold = false, most = Infinity } = options;
  const fits = (candidate: string): boolean => measure(candidate, size, bold) <= width;
  const lines: string[] = [];
  let current = '';
  // Not inside «5 000»; but after a hyphen or a slash in a word.
  const parts = words.split(/(?<!\d) +| +(?!\d{3}(?!\d))|(?<=[-/–])(?=\p{L}{3})/u);
  const glue = gaps(words, parts);
  parts.forEach((part, i) => {
    const candidate = current === '' ? part : current + glue[i] + part;
    if (current === '' || fits(candidate)) {
      current = candidate;
    } else {
      lines.push(current);
      current = part;
    }
  });
  lines.push(current);
  if (lines.length > most) {
    lines.splice(most - 1, Infinity, lines.slice(most - 1).join(' '));
  }
  return lines.map((candidate) => cut(candidate, width, size, measure, bold));
}

/** What stood before each part: a space or nothing. */
function gaps(words: string, parts: string[]): string[] {
  let position = 0;
  return parts.map((part) => {
    const at = words.indexOf(part, position);
    const gap = at > position ? ' ' : '';
    position = at + part.length;
    return gap;
  });
}

export function cut(
  words: string,
  width: number,
  size: number,
  measure: Place['measure'],
  bold = false,
): string {
  if (measure(words, size, bold) <= width) {
    return words;
  }
  let shorter = words;
  while (shorter.length > 1 && measure(`${shorter}…`, size, bold) > width) {
    shorter = shorter.slice(0, -1).trimEnd();
  }
  return `${shorter}…`;
}

export function widest(
  texts: string[],
  size: number,
  measure: Place['measure'],
  bold = false,
): number {
  return texts.reduce((most, each) => Math.max(most, measure(each, size, bold)), 0);
}

/** The target nearest the pointer. */
export function nearest<T extends { x: number; y: number }>(
  targets: readonly T[],
  x: number,
  y: number,
  reach: number,
): T | null {
  let best: T | null = null;
  let least = reach * reach;
  for (const target of targets) {
    const distance = (target.x - x) ** 2 + (target.y - y) ** 2;
    if (distance <= least) {
      least = distance;
      best = target;
    }
  }
  return best;
}

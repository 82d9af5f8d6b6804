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

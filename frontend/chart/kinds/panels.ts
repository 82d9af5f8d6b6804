import type { ApexOptions } from 'apexcharts';
import { across, upward, type Scale } from '../axes';
import type { Rectangle } from '../plan';

/**
 * Panels of equal size in rows. ApexCharts knows one pair of axes only, so its plot is a canvas that
 * all panels lie on: its axes count pixels, and each panel's values are placed in them beforehand.
 */
export interface Panels {
  width: number;
  height: number;
  /** The plots of the panels, from the top left of the canvas. */
  boxes: Rectangle[];
  /** Whether a panel is the first of its row, where the value axis has its numbers. */
  leads(panel: number): boolean;
  /** Whether a panel has the numbers of the horizontal axis below it. */
  grounded(panel: number): boolean;
}

export interface Measures {
  /** The width of all of them. */
  width: number;
  /** The most columns there's room for. */
  columns: number;
  /** The height of the plot of a panel of this width. */
  height(width: number): number;
  /** Above each plot, for its title. */
  head: number;
  /** To the right of each plot. */
  gutter: number;
  /** Below a plot with numbers at its horizontal axis. */
  foot: number;
  /** Whether every row has these numbers, not only the lowest panel of each column. */
  everyRow(rows: number): boolean;
}

/** Between rows without numbers. */
const APART = 12;

/** How far beside a panel the pointer may be. */
const BESIDE = 12;

export function panelsOf(count: number, measures: Measures): Panels {
  const rows = Math.ceil(count / Math.max(1, measures.columns));
  // Five panels are three and two, not four and one.
  const columns = Math.max(1, Math.ceil(count / Math.max(1, rows)));
  const everyRow = measures.everyRow(rows);
  const cell = measures.width / columns;
  const width = cell - measures.gutter;
  const height = measures.height(width);
  const pitch = measures.head + height + (everyRow ? measures.foot : APART);
  return {
    width: measures.width,
    height: Math.max(1, rows) * pitch - (everyRow ? measures.foot : APART),
    boxes: Array.from({ length: count }, (_, i) => ({
      left: (i % columns) * cell,
      top: Math.floor(i / columns) * pitch + measures.head,
      width,
      height,
    })),
    leads: (panel) => panel % columns === 0,
    grounded: (panel) => everyRow || panel + columns >= count,
  };
}

/** Where ApexCharts finds the values of a panel on its canvas. */
export function onCanvas(
  panels: Panels,
  panel: number,
  horizontal: Scale,
  vertical: Scale,
): (x: number, y: number) => { x: number; y: number } {
  const box = panels.boxes[panel]!;
  const x = across(box, horizontal);
  const y = upward(box, vertical);
  return (each, value) => ({ x: x(each), y: panels.height - y(value) });
}

/** The axes of the canvas. */
export function canvasAxes({ width, height }: Panels): Pick<ApexOptions, 'xaxis' | 'yaxis'> {
  return {
    xaxis: { type: 'numeric', min: 0, max: width },
    yaxis: { min: 0, max: height, tickAmount: 1 },
  };
}

/** The plots of the panels in the chart, once the canvas has its place. */
export function placed(panels: Panels, plot: Rectangle): Rectangle[] {
  const wide = plot.width / panels.width;
  const high = plot.height / panels.height;
  return panels.boxes.map((box) => ({
    left: plot.left + box.left * wide,
    top: plot.top + box.top * high,
    width: box.width * wide,
    height: box.height * high,
  }));
}

/** The number of the panel the pointer is at; −1 where it's at none. */
export function panelAt(boxes: Rectangle[], x: number, y: number): number {
  return boxes.findIndex(
    ({ left, top, width, height }) =>
      x >= left - BESIDE &&
      x <= left + width + BESIDE &&
      y >= top - BESIDE &&
      y <= top + height + BESIDE,
  );
}

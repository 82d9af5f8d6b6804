import { sum } from 'd3-array';
import { write } from '../formats';
import type { Place, Rectangle, Shape } from '../plan';
import { line, LINE_HEIGHT, SIZE, text } from '../shapes';
import type { Series } from '../spec';
import { wrap } from '../wrapping';
import type { Trend } from './trends';

/** The words of a panel above its dots. */
export interface Heading {
  title: string[];
  trends: { trend: Trend; lines: string[] }[];
}

/** The name of a series with the number of its dots, and the names of the lines through them. */
export function headingOf(
  series: Series,
  n: number,
  trends: Trend[],
  width: number,
  { measure }: Place,
): Heading {
  return {
    title: wrap(`${series.name} (n\u00a0=\u00a0${write(n, 'COUNT')})`, width, SIZE.label, measure, {
      bold: true,
      most: 2,
    }),
    trends: trends
      .filter(({ owner }) => owner === series)
      .map((trend) => ({
        trend,
        lines: wrap(trend.series.name, width - 36, SIZE.tick, measure, { most: 2 }),
      })),
  };
}

export function heightOf({ title, trends }: Heading): number {
  const small = sum(trends, ({ lines }) => lines.length);
  return (title.length * SIZE.label + small * SIZE.tick) * LINE_HEIGHT + 14;
}

/** The title and what its lines are, from this far above the panel. */
export function headingShapes(
  heading: Heading,
  box: Rectangle,
  height: number,
  { palette }: Place,
): Shape[] {
  let y = box.top - height + 4;
  const shapes: Shape[] = [];
  for (const words of heading.title) {
    y += SIZE.label * LINE_HEIGHT;
    shapes.push(...text(box.left, y, words, { size: SIZE.label, bold: true, fill: palette.text }));
  }
  for (const { trend, lines } of heading.trends) {
    const { colour, width } = trend.look;
    const middle = y + SIZE.tick * LINE_HEIGHT - SIZE.tick * 0.35;
    shapes.push(line(box.left, middle, box.left + 26, middle, colour, width));
    for (const words of lines) {
      y += SIZE.tick * LINE_HEIGHT;
      shapes.push(...text(box.left + 34, y, words, { fill: palette.text }));
    }
  }
  return shapes;
}

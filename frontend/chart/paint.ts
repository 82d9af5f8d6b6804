import type { Rectangle, Shape } from './plan';

export const SVG = 'http://www.w3.org/2000/svg';

/** Puts shapes into a new group that the pointer goes through. */
export function paint(shapes: readonly Shape[], name: string): SVGGElement {
  const group = document.createElementNS(SVG, 'g');
  group.setAttribute('class', name);
  group.setAttribute('pointer-events', 'none');
  for (const shape of shapes) {
    const element = document.createElementNS(SVG, shape.tag);
    for (const [key, value] of Object.entries(shape.attributes)) {
      element.setAttribute(key, String(value));
    }
    if (shape.text !== undefined) {
      element.textContent = shape.text;
    }
    group.append(element);
  }
  return group;
}

const TILT = 24;

/**
 * A word written over and over across the plot: no one takes the figure for a real one. Whole words
 * inside the plot only: one that is cut by the edge says something else.
 *
 * @param wordWidth the width of the word at this size
 */
export function watermark(
  word: string,
  plot: Rectangle,
  wordWidth: number,
  size: number,
  colour = '#5b2a86',
): Shape[] {
  const fitting = Math.min(1, (plot.width * 0.94) / wordWidth);
  const fit = { size: size * fitting, width: wordWidth * fitting };
  const rise = Math.sin((TILT * Math.PI) / 180) * fit.width;
  const along = Math.cos((TILT * Math.PI) / 180) * fit.width + fit.size * 0.5;
  const room = plot.height - rise - fit.size * 1.2;
  if (room < 0) {
    // Too low for slanted words.
    const left = plot.left + (plot.width - fit.width) / 2;
    const low = Math.min(1, (plot.height * 0.8) / fit.size);
    const y = plot.top + plot.height / 2 + (fit.size * low) / 3;
    return [stamp(word, left, y, fit.size * low, 0, colour)];
  }
  const rows = 1 + Math.floor(room / Math.max(52, fit.size * 2.6));
  const columns = Math.max(1, Math.floor((plot.width + fit.size) / (along + fit.size)));
  const down = rows > 1 ? room / (rows - 1) : 0;
  const slack = plot.width - along;
  const apart = columns > 1 ? slack / (columns - 1) : slack;
  const first = plot.top + rise + fit.size + (rows > 1 ? 0 : room / 2);
  return Array.from({ length: rows }, (_, row) => {
    // Every other row stands between the words of the one above it.
    const between = row % 2 === 1;
    const count = columns > 1 && between ? columns - 1 : columns;
    const shift = columns > 1 ? apart / 2 : apart;
    return Array.from({ length: count }, (_, column) => {
      const x = plot.left + fit.size * 0.4 + column * apart + (between ? shift : 0);
      return stamp(word, x, first + row * down, fit.size, -TILT, colour);
    });
  }).flat();
}

function stamp(
  word: string,
  x: number,
  y: number,
  size: number,
  tilt: number,
  colour: string,
): Shape {
  return {
    tag: 'text',
    attributes: {
      x: 0,
      y: 0,
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${tilt})`,
      'font-size': Number(size.toFixed(1)),
      'font-weight': 700,
      'letter-spacing': 1,
      fill: colour,
      'fill-opacity': 0.15,
    },
    text: word,
  };
}

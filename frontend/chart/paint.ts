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

/** A word written over and over across the plot: no one takes the figure for a real one. */
export function watermark(
  word: string,
  plot: Rectangle,
  wordWidth: number,
  size: number,
  colour = '#5b2a86',
): Shape[] {
  const shapes: Shape[] = [];
  const along = wordWidth + size * 2.2;
  const down = size * 3.2;
  const tilt = -24;
  for (let row = 0, y = plot.top + down; y < plot.top + plot.height; row += 1, y += down) {
    for (
      let x = plot.left + (row % 2) * (along / 2) - along / 2;
      x < plot.left + plot.width;
      x += along
    ) {
      // Whole words only: one that is cut by the edge says something else.
      const rise = Math.sin((-tilt * Math.PI) / 180) * wordWidth;
      const left = Math.max(plot.left, x);
      if (
        left + wordWidth * 0.92 > plot.left + plot.width ||
        y - rise < plot.top + size * 0.6 ||
        left !== x
      ) {
        continue;
      }
      shapes.push(stamp(word, x, y, size, tilt, colour));
    }
  }
  // A plot too small for the pattern gets the word once.
  return shapes.length > 0
    ? shapes
    : [stamp(word, plot.left + 4, plot.top + plot.height / 2 + size / 3, size, 0, colour)];
}

function stamp(word: string, x: number, y: number, size: number, tilt: number, colour: string): Shape {
  return {
    tag: 'text',
    attributes: {
      x: 0,
      y: 0,
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${tilt})`,
      'font-size': size,
      'font-weight': 700,
      'letter-spacing': 1,
      fill: colour,
      'fill-opacity': 0.14,
    },
    text: word,
  };
}

import type { Shape } from './plan';

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

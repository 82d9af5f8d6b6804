import { svg } from '../dom';
import type { Shape } from './plan';

/** Puts shapes into a new group that the pointer goes through. */
export function paint(shapes: readonly Shape[], name: string): SVGGElement {
  return svg(
    'g',
    { class: name, 'pointer-events': 'none' },
    ...shapes.map(({ tag, attributes, text }) =>
      text === undefined ? svg(tag, attributes) : svg(tag, attributes, text),
    ),
  );
}

/*
 * Elements with what they hold. All text is set as text, never as markup.
 */

export const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Record<string, string | number>;

/** @param name its class; empty for none */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name = '',
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name) {
    made.className = name;
  }
  made.append(...content);
  return made;
}

export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...content: (Node | string)[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, tag);
  set(made, attributes);
  made.append(...content);
  return made;
}

export function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, String(value));
  }
}

/** A property that was set before the class of its element was known hides the accessor. */
export function upgrade<T extends HTMLElement>(element: T, property: keyof T): void {
  if (Object.hasOwn(element, property)) {
    const early = element[property];
    delete element[property as never];
    element[property] = early;
  }
}

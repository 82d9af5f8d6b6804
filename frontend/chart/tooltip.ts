import { element } from '../dom';
import { paint } from './paint';
import type { Hit } from './plan';

/**
 * What the pointer is at, in words. ApexCharts' own tooltip isn't used: it writes names as HTML, and
 * it needs the pointer right on a dot.
 */
export class Tooltip {
  readonly #host: HTMLElement;
  readonly #box: HTMLElement;
  #key = '';

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#box = element('div', 'kb-tooltip');
    // The text alternative and the table say the same in a better order.
    this.#box.setAttribute('aria-hidden', 'true');
    this.#box.hidden = true;
  }

  get element(): HTMLElement {
    return this.#box;
  }

  /** Shows a hit, unless it's shown already. */
  show(hit: Hit, svg: SVGSVGElement): void {
    if (this.#key === hit.key && !this.#box.hidden) {
      return;
    }
    this.#key = hit.key;
    this.#box.replaceChildren(
      element('strong', '', hit.title),
      ...hit.rows.map(({ colour, name, value }) => {
        const key = element('i');
        key.style.background = colour ?? 'transparent';
        return element('div', '', key, element('span', '', name), element('b', '', value));
      }),
    );
    this.#box.hidden = false;
    this.#place(hit);
    svg.querySelector('.kb-ring')?.remove();
    if (hit.ring > 0) {
      const circle = {
        cx: hit.x,
        cy: hit.y,
        r: hit.ring,
        fill: 'none',
        stroke: '#1f2933',
        'stroke-width': 1.5,
      };
      const ring = { tag: 'circle' as const, attributes: circle };
      svg.append(paint([...(hit.emphasis ?? []), ring], 'kb-ring'));
    }
  }

  hide(svg: SVGSVGElement | null): void {
    this.#key = '';
    this.#box.hidden = true;
    svg?.querySelector('.kb-ring')?.remove();
  }

  /** Beside the hit, on the side with more room, and inside the chart's width. */
  #place(hit: Hit): void {
    const room = this.#host.clientWidth;
    const width = this.#box.offsetWidth;
    const beside = hit.x + 16 + width <= room ? hit.x + 16 : hit.x - 16 - width;
    const left = Math.max(0, Math.min(beside, room - width));
    // Narrow: above or below, so that the box doesn't hide what it's about.
    const covers = left < hit.x && left + width > hit.x;
    const height = this.#box.offsetHeight;
    const top = covers
      ? hit.y > height + 16
        ? hit.y - height - 14
        : hit.y + 16
      : Math.max(0, hit.y - height / 2);
    this.#box.style.left = `${left}px`;
    this.#box.style.top = `${top}px`;
  }
}

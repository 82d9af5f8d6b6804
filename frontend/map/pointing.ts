import { Tooltip } from '../chart/tooltip';
import { set } from '../dom';
import { hitOf } from './members';
import { destination } from './moving';
import type { Sheet } from './sheet';

export interface Listener {
  /** A municipality was clicked, or Enter was pressed on it. */
  opened(number: string): void;
  /** The pointer or the keyboard is on a municipality, or no longer on any. */
  pointed(number: string): void;
  /** The keyboard leaves the map. */
  left(number: string): void;
}

/** What the reader points at on a map, with a pointer or with the keyboard. One stop for Tab. */
export class Pointing {
  readonly #sheet: Sheet;
  readonly #listener: Listener;
  readonly #tooltip: Tooltip;
  /** The municipality that Tab leads to. */
  #current = '';
  /** What the pointer or the keyboard is on. */
  #at = '';
  /** What a finger has touched: the first touch shows, the second opens. */
  #touched = '';

  constructor(sheet: Sheet, listener: Listener) {
    this.#sheet = sheet;
    this.#listener = listener;
    this.#tooltip = new Tooltip(sheet.element);
    // Not on the svg: one that listens for focus is a stop for Tab itself in some browsers.
    const { element } = sheet;
    element.addEventListener('pointermove', (event) => this.#point(numberOf(event)));
    element.addEventListener('pointerleave', () => this.#point(''));
    element.addEventListener('focusin', (event) => this.#focused(numberOf(event)));
    element.addEventListener('focusout', () => this.#point(''));
    element.addEventListener('keydown', (event) => this.#key(event));
    element.addEventListener('click', (event) => this.#click(event));
  }

  get tooltip(): HTMLElement {
    return this.#tooltip.element;
  }

  /** Draws, and leaves the keyboard where it was. */
  whileDrawing(draw: () => void): void {
    const { members, svg } = this.#sheet;
    const hadFocus = svg.contains(document.activeElement);
    const current = this.#current;
    this.#point('');
    draw();
    const highlighted = members.find(({ point }) => (point.highlight ?? 0) > 0);
    const known = members.some(({ number }) => number === current);
    this.#current = known ? current : ((highlighted ?? members[0])?.number ?? '');
    for (const { number, label } of members) {
      const node = this.#sheet.node(number);
      if (node) {
        const tabindex = number === this.#current ? 0 : -1;
        set(node, { role: 'link', tabindex, 'aria-label': label });
      }
    }
    if (hadFocus) {
      this.#sheet.node(this.#current)?.focus();
    }
  }

  #point(number: string): void {
    if (number === this.#at) {
      return;
    }
    this.#at = number;
    const { spec, members, svg } = this.#sheet;
    const place = this.#sheet.place(number);
    const member = members.find((each) => each.number === number);
    this.#sheet.mark(number);
    this.#listener.pointed(number);
    if (spec && place && member) {
      this.#tooltip.show(hitOf(spec, member, place), svg);
    } else {
      this.#tooltip.hide(svg);
    }
  }

  #focused(number: string): void {
    this.#sheet.node(this.#current)?.setAttribute('tabindex', '-1');
    this.#current = number;
    this.#sheet.node(number)?.setAttribute('tabindex', '0');
    this.#point(number);
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const order = this.#sheet.members.map(({ number }) => number);
    const next = destination(key, this.#current, this.#sheet.places, order);
    if (key === 'Enter') {
      this.#listener.opened(this.#current);
    } else if (key === 'Escape') {
      this.#listener.left(this.#current);
    } else if (next !== null) {
      this.#sheet.node(next)?.focus();
    } else if (!key.startsWith('Arrow')) {
      return;
    }
    // At the edge too: the page must not scroll away from under the map.
    event.preventDefault();
  }

  #click(event: MouseEvent): void {
    const number = numberOf(event);
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    const again = this.#touched === number;
    this.#touched = touch ? number : '';
    if (number !== '' && (!touch || again)) {
      this.#listener.opened(number);
    } else if (touch) {
      this.#point(number);
    }
  }
}

function numberOf(event: Event): string {
  return (event.target as Element).closest<SVGElement>('.kb-place')?.dataset['number'] ?? '';
}

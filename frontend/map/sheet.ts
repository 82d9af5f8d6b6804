import { measurer } from '../chart/export';
import { paletteOf } from '../chart/palette';
import { SVG } from '../chart/paint';
import { Tooltip } from '../chart/tooltip';
import { asOutlines, type Layout } from './layout';
import type { Outline } from './geometry';
import { INK, patterns, set } from './look';
import { hitOf, type Member } from './members';
import { destination } from './moving';
import { line, scene } from './scene';
import type { MapSpec } from './spec';

export interface Listener {
  /** A municipality was clicked, or Enter was pressed on it. */
  opened(number: string): void;
  /** The pointer or the keyboard is on a municipality, or no longer on any. */
  pointed(number: string): void;
  /** The keyboard leaves the map. */
  left(number: string): void;
}

/** What is drawn, and how it is laid out in the width there is. */
interface Content {
  spec: MapSpec;
  members: Member[];
  lay: (room: { width: number; height: number }) => Layout;
}

/** The map itself: draws, and tells what the reader points at. One stop for the tab key. */
export class Sheet {
  readonly element = document.createElement('div');
  readonly #svg = document.createElementNS(SVG, 'svg');
  readonly #hint = document.createElement('p');
  readonly #tooltip: Tooltip;
  readonly #prefix: string;
  readonly #listener: Listener;
  #content: Content | null = null;
  #layout: Layout | null = null;
  #width = 0;
  /** The municipality that the tab key leads to. */
  #current = '';
  #touched = '';

  constructor(prefix: string, listener: Listener) {
    this.#prefix = prefix;
    this.#listener = listener;
    this.element.className = 'kb-map-canvas';
    this.#tooltip = new Tooltip(this.element);
    this.#hint.id = `${prefix}-hint`;
    this.#hint.className = 'kb-map-hint';
    set(this.#svg, { role: 'application', 'aria-describedby': this.#hint.id });
    this.element.append(this.#svg, this.#hint, this.#tooltip.element);
    this.#svg.addEventListener('pointermove', (event) => this.#point(numberOf(event)));
    this.#svg.addEventListener('pointerleave', () => this.#point(''));
    this.#svg.addEventListener('focusin', (event) => this.#focused(numberOf(event)));
    this.#svg.addEventListener('focusout', () => this.#point(''));
    this.#svg.addEventListener('keydown', (event) => this.#key(event));
    this.#svg.addEventListener('click', (event) => this.#click(event));
  }

  /** Shows a figure; the circles are laid out by a library that is fetched when it is needed. */
  async show(spec: MapSpec, members: Member[], outlines: [Outline[], Outline[]]): Promise<void> {
    const { form, counties } = spec.map;
    const by = form === 'sirkler' ? (await import('./circles')).asCircles : asOutlines;
    this.#content = { spec, members, lay: (room) => by(...outlines, counties, room) };
    const highlighted = members.find(({ point }) => (point.highlight ?? 0) > 0);
    if (!members.some(({ number }) => number === this.#current)) {
      this.#current = (highlighted ?? members[0])?.number ?? '';
    }
    this.#width = 0;
    this.fit();
  }

  /** Says why there is no map. */
  fail(words: string): void {
    this.#content = null;
    this.#svg.replaceChildren();
    set(this.#svg, { height: 0 });
    this.#hint.textContent = words;
    this.element.toggleAttribute('data-failed', true);
  }

  /** Draws, unless what stands there already has this width. */
  fit(): void {
    const width = Math.floor(this.element.clientWidth);
    if (this.#content && width > 0 && width !== this.#width) {
      this.#width = width;
      this.#draw(this.#content, width);
    }
  }

  #draw({ spec, members, lay }: Content, width: number): void {
    const hadFocus = this.#svg.contains(document.activeElement);
    const layout = lay({ width, height: Math.min(880, Math.max(400, width * 1.35)) });
    this.#layout = layout;
    const byNumber = new Map(members.map((member) => [member.number, member]));
    this.element.toggleAttribute('data-failed', false);
    this.#hint.textContent = spec.words['map_hint'] ?? '';
    const height = Math.ceil(layout.height);
    set(this.#svg, { width, height, 'aria-label': `${spec.words['map'] ?? ''}: ${spec.title}` });
    this.element.parentElement?.style.setProperty('--kb-map-height', `${height}px`);
    const palette = paletteOf(this.element);
    this.#svg.replaceChildren(
      patterns(this.#prefix),
      ...scene({
        layout,
        members: byNumber,
        prefix: this.#prefix,
        near: spec.map.counties.length > 0,
        highlight: (step) => palette.highlight(step).colour,
        stamp: spec.illustration ? (spec.words['illustration'] ?? '') : '',
        measure: measurer(getComputedStyle(this.element).fontFamily),
      }),
    );
    for (const place of this.#svg.querySelectorAll<SVGGElement>('.kb-place')) {
      const number = place.dataset['number'] ?? '';
      set(place, {
        role: 'link',
        tabindex: number === this.#current ? 0 : -1,
        'aria-label': byNumber.get(number)?.label ?? '',
      });
    }
    if (hadFocus) {
      this.#place(this.#current)?.focus();
    }
  }

  /** Puts a ring around a municipality; an empty number takes it away. */
  mark(number: string): void {
    this.#svg.querySelector('.kb-at')?.remove();
    const place = this.#layout?.places.find((each) => each.number === number);
    if (place) {
      const ring = document.createElementNS(SVG, 'g');
      set(ring, { class: 'kb-at', 'pointer-events': 'none' });
      ring.append(line(place.path, INK.paper, 6), line(place.path, INK.text, 2.6));
      this.#svg.append(ring);
    }
  }

  #place(number: string): SVGGElement | null {
    return this.#svg.querySelector(`.kb-place[data-number="${CSS.escape(number)}"]`);
  }

  #point(number: string): void {
    const place = this.#layout?.places.find((each) => each.number === number);
    const member = this.#content?.members.find((each) => each.number === number);
    this.mark(number);
    this.#listener.pointed(number);
    if (place && member && this.#content) {
      this.#tooltip.show(hitOf(this.#content.spec, member, place), this.#svg);
    } else {
      this.#tooltip.hide(this.#svg);
    }
  }

  #focused(number: string): void {
    this.#place(this.#current)?.setAttribute('tabindex', '-1');
    this.#current = number;
    this.#place(number)?.setAttribute('tabindex', '0');
    this.#point(number);
  }

  #key(event: KeyboardEvent): void {
    const content = this.#content;
    if (!content || !this.#layout || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const { key } = event;
    const order = content.members.map(({ number }) => number);
    const shown = this.#layout.places.filter(({ number }) => this.#place(number));
    const next = destination(key, this.#current, shown, order);
    if (key === 'Enter') {
      this.#listener.opened(this.#current);
    } else if (key === 'Escape') {
      this.#listener.left(this.#current);
    } else if (next === null) {
      // At the edge an arrow key stays; the page must not scroll away from under the map.
      if (!key.startsWith('Arrow')) {
        return;
      }
    } else {
      this.#place(next)?.focus();
    }
    event.preventDefault();
  }

  /** The first touch shows, the second opens. */
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

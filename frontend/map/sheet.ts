import { measurer } from '../chart/export';
import { paletteOf } from '../chart/palette';
import { element, set, svg } from '../dom';
import type { Ground } from './ground';
import type { Layout, Place } from './layout';
import { INK, patterns } from './look';
import type { Member } from './members';
import { Pointing, type Listener } from './pointing';
import { line, scene } from './scene';
import type { MapSpec } from './spec';

/** What is drawn. */
interface Content {
  spec: MapSpec;
  members: Member[];
  ground: Ground;
}

/** The map is as high as it is on a desk, and on a phone not much higher than wide. */
const HEIGHT = { most: 880, least: 400, ofWidth: 1.35 };

/** The map itself: draws again in place whenever there is another figure or another width. */
export class Sheet {
  readonly element = element('div', 'kb-map-canvas');
  readonly svg = svg('svg');
  readonly #hint = element('p', 'kb-map-hint');
  readonly #prefix: string;
  readonly #pointing: Pointing;
  #content: Content | null = null;
  #layout: Layout | null = null;
  #width = 0;

  constructor(prefix: string, listener: Listener) {
    this.#prefix = prefix;
    this.#hint.id = `${prefix}-hint`;
    set(this.svg, { role: 'application', 'aria-describedby': this.#hint.id });
    this.#pointing = new Pointing(this, listener);
    this.element.append(this.svg, this.#hint, this.#pointing.tooltip);
  }

  get spec(): MapSpec | null {
    return this.#content?.spec ?? null;
  }

  /** Everybody in the figure, by value. */
  get members(): Member[] {
    return this.#content?.members ?? [];
  }

  /** Where those in the figure are. */
  get places(): Place[] {
    const known = new Set(this.members.map(({ number }) => number));
    return this.#layout?.places.filter(({ number }) => known.has(number)) ?? [];
  }

  place(number: string): Place | undefined {
    return this.places.find((each) => each.number === number);
  }

  /** The element of a municipality, which the keyboard can be on. */
  node(number: string): SVGGElement | null {
    return this.svg.querySelector(`.kb-place[data-number="${CSS.escape(number)}"]`);
  }

  /** Shows a figure in place of the one that stands there. */
  show(spec: MapSpec, members: Member[], ground: Ground): void {
    this.#content = { spec, members, ground };
    this.#width = 0;
    this.fit();
  }

  /** Says why there is no map. */
  fail(words: string): void {
    this.#content = null;
    this.svg.replaceChildren();
    set(this.svg, { height: 0 });
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

  #draw({ spec, members, ground }: Content, width: number): void {
    const { most, least, ofWidth } = HEIGHT;
    const layout = ground.lay({ width, height: Math.min(most, Math.max(least, width * ofWidth)) });
    this.#layout = layout;
    this.element.toggleAttribute('data-failed', false);
    this.#hint.textContent = spec.words.map_hint;
    const label = `${spec.words.map}: ${spec.title}`;
    set(this.svg, { width, height: Math.ceil(layout.height), 'aria-label': label });
    const palette = paletteOf(this.element);
    const layers = scene({
      layout,
      members: new Map(members.map((member) => [member.number, member])),
      prefix: this.#prefix,
      near: spec.map.counties.length > 0,
      highlight: (step) => palette.highlight(step).colour,
      measure: measurer(getComputedStyle(this.element).fontFamily),
    });
    this.#pointing.whileDrawing(() => this.svg.replaceChildren(patterns(this.#prefix), ...layers));
  }

  /** Puts a ring around a municipality; an empty number takes it away. */
  mark(number: string): void {
    this.svg.querySelector('.kb-at')?.remove();
    const place = this.place(number);
    if (place) {
      const rim = [line(place.path, INK.paper, 6), line(place.path, INK.text, 2.6)];
      this.svg.append(svg('g', { class: 'kb-at', 'pointer-events': 'none' }, ...rim));
    }
  }
}

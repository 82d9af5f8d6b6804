import { saveAs } from '../chart/export';
import { keepLinkedInView } from '../chart/linked';
import { element, upgrade } from '../dom';
import { groundOf } from './ground';
import { legend } from './legend';
import { List } from './list';
import { hatch } from './look';
import { membersOf } from './members';
import { image } from './picture';
import { Sheet } from './sheet';
import type { MapSpec } from './spec';

let made = 0;

/**
 * A figure of municipalities in classes, on a map and in the list beside it. Its only input is the
 * property `spec`; which form and which counties are part of that.
 *
 * Tells the page: `data-drawn="<id>:<sequence>"` after each drawing, `data-empty` when there is
 * nothing to show, and `area-selected` with the number of the municipality that was opened. Looks:
 * `styles/map.css`.
 */
class KbMap extends HTMLElement {
  readonly #prefix = `kb-map-${(made += 1)}`;
  #spec: MapSpec | null = null;
  #sheet: Sheet | null = null;
  #side = element('div');
  #list: List | null = null;
  #observer: ResizeObserver | null = null;
  #sequence = 0;

  get spec(): MapSpec | null {
    return this.#spec;
  }

  set spec(spec: MapSpec | null) {
    this.#spec = spec;
    hatch(spec?.series ?? []);
    if (this.#sheet) {
      void this.#draw();
    }
  }

  connectedCallback(): void {
    upgrade(this, 'spec');
    this.#sheet = new Sheet(this.#prefix, {
      opened: (number) => this.#open(number),
      pointed: (number) => this.#list?.mark(number, this.clientWidth > 700),
      left: (number) => this.#list?.focus(number),
    });
    this.replaceChildren(this.#sheet.element, this.#side);
    this.#observer = new ResizeObserver(() => this.#sheet?.fit());
    this.#observer.observe(this.#sheet.element);
    void this.#draw();
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#sheet = null;
    this.#list = null;
    this.removeAttribute('data-drawn');
    this.replaceChildren();
  }

  /** A stand-alone SVG image of the map with legend, title, notes, sources and address. */
  async exportSvg(): Promise<string> {
    const spec = this.#spec;
    if (!spec) {
      throw new Error('There is no figure yet');
    }
    return image(spec, this);
  }

  /** Saves the image on the reader's machine. */
  async download(type: 'svg' | 'png', fileName: string): Promise<void> {
    await saveAs(await this.exportSvg(), type, fileName);
  }

  /** The words first: the list is of use before the outlines have come, and without them. */
  async #draw(): Promise<void> {
    const spec = this.#spec;
    const sheet = this.#sheet;
    if (!spec || !sheet) {
      return;
    }
    const members = membersOf(spec);
    this.toggleAttribute('data-empty', members.length === 0);
    const list = new List(spec, members, this.#prefix);
    list.element.addEventListener('pointerover', (event) => sheet.mark(List.numberAt(event)));
    list.element.addEventListener('pointerleave', () => sheet.mark(''));
    list.element.addEventListener('focusin', (event) => sheet.mark(List.numberAt(event)));
    list.element.addEventListener('focusout', () => sheet.mark(''));
    this.#list = list;
    const side = element('div', 'kb-map-side', list.element);
    this.#side.replaceWith(side);
    this.#side = side;
    try {
      const ground = await groundOf(spec);
      if (spec !== this.#spec || sheet !== this.#sheet) {
        return;
      }
      side.prepend(legend(spec, ground.others, this.#prefix));
      sheet.show(spec, members, ground);
    } catch (error) {
      sheet.fail(spec.words.map_failed);
      console.error('kb-map', spec.id, error);
    }
    this.#sequence += 1;
    this.setAttribute('data-drawn', `${spec.id}:${this.#sequence}`);
    keepLinkedInView();
  }

  #open(number: string): void {
    this.dispatchEvent(
      new CustomEvent('area-selected', { detail: { code: number }, bubbles: true }),
    );
  }
}

if (!customElements.get('kb-map')) {
  customElements.define('kb-map', KbMap);
}

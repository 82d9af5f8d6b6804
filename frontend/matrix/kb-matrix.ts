import { composeSvg, saveAs } from '../chart/export';
import { keepLinkedInView } from '../chart/linked';
import { element, upgrade } from '../dom';
import { coloursOf } from './pen';
import { pictureOf } from './picture';
import { matrixOf, type MatrixSpec } from './ratings';
import { caption, groupsAcross, groupsBelow, legend } from './tables';

/** Narrower columns than these (px) and the groups are better read below one another. */
const NAMES = 156;
const COLUMN = 94;
const WORDED = 176;

/**
 * Ratings by goal and group as a real table: a small distribution in every cell, never an average.
 * Where the columns don't have room, the same table has the groups as rows under each goal, so
 * nothing is clipped and nothing scrolls sideways.
 *
 * Its only input is the property `spec`. Tells the page `data-drawn="<id>:<sequence>"` after each
 * drawing and `data-empty` when there is nothing to show. Looks: `styles/matrix.css`.
 */
class KbMatrix extends HTMLElement {
  #spec: MatrixSpec | null = null;
  #observer: ResizeObserver | null = null;
  #below: boolean | null = null;
  #sequence = 0;

  get spec(): MatrixSpec | null {
    return this.#spec;
  }

  set spec(spec: MatrixSpec | null) {
    this.#spec = spec;
    this.#below = null;
    if (this.#observer) {
      this.#fit();
    }
  }

  connectedCallback(): void {
    upgrade(this, 'spec');
    this.#below = null;
    this.#observer = new ResizeObserver(() => this.#fit());
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.removeAttribute('data-drawn');
    this.replaceChildren();
  }

  /** A stand-alone SVG image of the table with title, notes, sources and address. */
  async exportSvg(): Promise<string> {
    const spec = this.#spec;
    if (!spec) {
      throw new Error('There is no figure yet');
    }
    const matrix = matrixOf(spec);
    const empty = matrix.goals.length === 0;
    return composeSvg(spec, empty ? null : pictureOf(spec, matrix, coloursOf(this)));
  }

  /** Saves the image on the reader's machine. */
  async download(type: 'svg' | 'png', fileName: string): Promise<void> {
    await saveAs(await this.exportSvg(), type, fileName);
  }

  /** Draws, unless what stands there already suits the width. */
  #fit(): void {
    const spec = this.#spec;
    const width = this.clientWidth;
    if (!spec || width === 0) {
      return;
    }
    const { length } = spec.series;
    const column = spec.vertical.format === 'LABEL' ? WORDED : COLUMN;
    // A single column of words has room enough: they wrap.
    const below = width < NAMES + length * column && (length > 1 || column === COLUMN);
    if (below !== this.#below) {
      this.#below = below;
      this.#draw(spec, below);
    }
  }

  #draw(spec: MatrixSpec, below: boolean): void {
    const matrix = matrixOf(spec);
    const empty = matrix.goals.length === 0;
    this.toggleAttribute('data-empty', empty);
    this.toggleAttribute('data-below', below);
    this.toggleAttribute('data-worded', matrix.worded);
    this.replaceChildren();
    if (!empty) {
      const table = element('table', 'kb-ratings', caption(spec));
      if (!matrix.worded) {
        this.append(legend(spec, matrix));
      }
      table.append(...(below ? groupsBelow(spec, matrix) : groupsAcross(spec, matrix)));
      this.append(table);
    }
    this.#sequence += 1;
    this.setAttribute('data-drawn', `${spec.id}:${this.#sequence}`);
    keepLinkedInView();
  }
}

if (!customElements.get('kb-matrix')) {
  customElements.define('kb-matrix', KbMatrix);
}

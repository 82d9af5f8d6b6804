import { element, upgrade } from '../dom';
import { drawApart } from './apart';
import { Drawing } from './drawing';
import { composeSvg, saveAs } from './export';
import { keepLinkedInView } from './linked';
import type { Hit } from './plan';
import { enqueue } from './queue';
import { hasNoPoints, type Spec } from './spec';
import { installStyles } from './styles';
import { Tooltip } from './tooltip';

/** The number of a municipality or a county; other points have codes of their own. */
function isArea(code: string | undefined): boolean {
  return code !== undefined && /^(\d{2}|\d{4})$/.test(code);
}

/**
 * A figure drawn by ApexCharts. Its only input is the property `spec`, which may be set at any time
 * and any number of times; the last one is drawn.
 *
 * Tells the page: attribute `data-drawn="<id>:<sequence>"` after each finished drawing,
 * `data-empty` when there are no points, and the event `area-selected` with the number of the area
 * that was clicked.
 */
class KbChart extends HTMLElement {
  #spec: Spec | null = null;
  #canvas: HTMLElement | null = null;
  #drawing: Drawing | null = null;
  #tooltip: Tooltip | null = null;
  #observer: ResizeObserver | null = null;
  #resizing: ReturnType<typeof setTimeout> | undefined;
  /** The width of the last drawing. */
  #width = 0;
  #queued = false;
  #sequence = 0;
  /** What a finger has touched: the first touch shows, the second follows. */
  #touched = '';

  get spec(): Spec | null {
    return this.#spec;
  }

  set spec(spec: Spec | null) {
    this.#spec = spec;
    this.#request();
  }

  connectedCallback(): void {
    installStyles();
    upgrade(this, 'spec');
    const inner = element('div');
    this.#canvas = element('div', 'kb-canvas', inner);
    this.#drawing = new Drawing(inner);
    this.#tooltip = new Tooltip(this);
    this.append(this.#canvas, this.#tooltip.element);
    this.#canvas.addEventListener('pointermove', this.#onPointer);
    this.#canvas.addEventListener('pointerdown', this.#onPointer);
    this.#canvas.addEventListener('pointerleave', this.#onLeave);
    this.#canvas.addEventListener('click', this.#onClick);
    this.#width = 0;
    this.#observer = new ResizeObserver(() => this.#onResize());
    this.#observer.observe(this);
    this.#request();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#resizing);
    this.#observer?.disconnect();
    this.#observer = null;
    this.#drawing?.destroy();
    this.#drawing = null;
    this.#canvas?.remove();
    this.#canvas = null;
    this.#tooltip?.element.remove();
    this.#tooltip = null;
    this.removeAttribute('data-drawn');
    this.removeAttribute('data-link');
  }

  /** A stand-alone SVG image of the figure with title, notes, sources and address. */
  async exportSvg(): Promise<string> {
    const spec = this.#spec;
    if (!spec) {
      throw new Error('There is no figure yet');
    }
    return composeSvg(spec, hasNoPoints(spec) ? null : await drawApart(spec));
  }

  /** Saves the image on the reader's machine. */
  async download(type: 'svg' | 'png', fileName: string): Promise<void> {
    await saveAs(await this.exportSvg(), type, fileName);
  }

  /** Several requests before the drawing are one drawing. */
  #request(): void {
    if (!this.#queued && this.#drawing && this.#spec) {
      this.#queued = true;
      enqueue(() => this.#draw());
    }
  }

  /** The queue runs one of these at a time, so the drawings of an element can't overlap. */
  async #draw(): Promise<void> {
    this.#queued = false;
    const spec = this.#spec;
    const drawing = this.#drawing;
    const canvas = this.#canvas;
    const width = Math.floor(this.clientWidth);
    if (!spec || !drawing || !canvas || width === 0) {
      // Not on the page, or hidden: the observer asks again when there's room.
      return;
    }
    this.#width = width;
    this.#tooltip?.hide(drawing.svg);
    const empty = hasNoPoints(spec);
    try {
      if (empty) {
        drawing.clear();
      } else {
        await drawing.draw(spec, width);
      }
    } catch (error) {
      // Rather nothing than the figure of another selection.
      drawing.clear();
      console.error('kb-chart', spec.id, error);
    }
    if (this.#drawing !== drawing) {
      return;
    }
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', spec.description);
    this.toggleAttribute('data-empty', empty);
    this.#sequence += 1;
    this.setAttribute('data-drawn', `${spec.id}:${this.#sequence}`);
    keepLinkedInView();
  }

  #onResize(): void {
    clearTimeout(this.#resizing);
    this.#resizing = setTimeout(() => {
      // A height of the chart's own making is no reason to draw again.
      if (Math.floor(this.clientWidth) !== this.#width) {
        this.#request();
      }
    }, 120);
  }

  #hit(event: PointerEvent | MouseEvent): Hit | null {
    const svg = this.#drawing?.svg;
    if (!svg) {
      return null;
    }
    const box = svg.getBoundingClientRect();
    return (
      this.#drawing?.decoration?.find(event.clientX - box.left, event.clientY - box.top) ?? null
    );
  }

  readonly #onPointer = (event: PointerEvent): void => {
    const svg = this.#drawing?.svg;
    const hit = this.#hit(event);
    this.toggleAttribute('data-link', isArea(hit?.code));
    if (hit && svg) {
      this.#tooltip?.show(hit, svg);
    } else {
      this.#onLeave();
    }
  };

  readonly #onLeave = (): void => {
    this.removeAttribute('data-link');
    this.#tooltip?.hide(this.#drawing?.svg ?? null);
  };

  readonly #onClick = (event: MouseEvent): void => {
    const hit = this.#hit(event);
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (hit && isArea(hit.code) && (!touch || this.#touched === hit.key)) {
      this.dispatchEvent(
        new CustomEvent('area-selected', { detail: { code: hit.code }, bubbles: true }),
      );
    }
    this.#touched = touch ? (hit?.key ?? '') : '';
    if (touch && hit && this.#drawing?.svg) {
      // A finger that is lifted leaves, which hid the words again.
      this.#tooltip?.show(hit, this.#drawing.svg);
    }
  };
}

if (!customElements.get('kb-chart')) {
  customElements.define('kb-chart', KbChart);
}

import { distribution, element, groupSize, worded } from './cells';
import { icon } from './icons';
import { matrixOf, type Cell, type Matrix, type MatrixSpec } from './ratings';

/** Narrower columns than these (px) and the groups are better read below one another. */
const NAMES = 156;
const COLUMN = 94;

/**
 * Ratings by goal and group as a real table: a small distribution in every cell, never an average.
 * Where the columns don't have room, the same table has the groups as rows under each goal, so
 * nothing is clipped and nothing scrolls sideways.
 *
 * Its only input is the property `spec`. Tells the page `data-drawn="<id>:<sequence>"` after each
 * drawing and `data-empty` when there is nothing to show. Looks: `styles/matrix.css`.
 */
export class KbMatrix extends HTMLElement {
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
    this.#upgrade();
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

  /** A property that was set before the class was known hides the accessor. */
  #upgrade(): void {
    if (Object.prototype.hasOwnProperty.call(this, 'spec')) {
      const early = this.spec;
      delete (this as Partial<KbMatrix>).spec;
      this.spec = early;
    }
  }

  /** Draws, unless what stands there already suits the width. */
  #fit(): void {
    const spec = this.#spec;
    const width = this.clientWidth;
    if (!spec || width === 0) {
      return;
    }
    const below = width < NAMES + spec.series.length * COLUMN;
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
      const table = element('table', '', caption(spec));
      if (matrix.worded) {
        table.append(...wordTable(spec, matrix));
      } else {
        this.append(legend(spec, matrix));
        table.append(...(below ? groupsBelow(spec, matrix) : groupsAcross(spec, matrix)));
      }
      if (spec.illustration) {
        mark(spec, below && !matrix.worded ? [...table.tBodies] : [table]);
      }
      this.append(table);
    }
    this.#sequence += 1;
    this.setAttribute('data-drawn', `${spec.id}:${this.#sequence}`);
  }
}

/** A reader sees one part of a tall table at a time, so every part is marked. */
function mark(spec: MatrixSpec, parts: HTMLElement[]): void {
  parts.forEach((part) => {
    part.dataset['mark'] = spec.words['illustration'] ?? '';
  });
}

/** The finding stands above the figure already; here it is for those who jump from table to table. */
function caption(spec: MatrixSpec): HTMLElement {
  const made = element('caption', '');
  if (spec.illustration) {
    made.append(element('strong', '', spec.words['illustration'] ?? ''), ' · ');
  }
  made.append(spec.vertical.title);
  if (spec.vertical.format !== 'LABEL') {
    made.append(` · ${spec.words['of_rated'] ?? ''}`);
  }
  made.append(element('span', 'kb-unseen', `: ${spec.title}`));
  return made;
}

function legend(spec: MatrixSpec, matrix: Matrix): HTMLElement {
  const list = element('ul', 'kb-ratings-legend');
  list.setAttribute('aria-label', spec.words['legend'] ?? '');
  const first = matrix.cells.flat().find((cell) => cell !== undefined);
  for (const { rating, word } of first?.counts ?? []) {
    const part = element('span', '');
    part.dataset['rating'] = rating;
    const sample = element('span', 'kb-ratings-bar', part);
    sample.setAttribute('aria-hidden', 'true');
    list.append(element('li', '', sample, icon(rating), word));
  }
  return list;
}

function header(scope: string, name: string, ...content: (Node | string)[]): HTMLElement {
  const made = element('th', name, ...content);
  made.scope = scope;
  return made;
}

function dataCell(spec: MatrixSpec, cell: Cell | undefined): HTMLElement {
  return element('td', '', cell ? distribution(spec, cell) : (spec.words['missing'] ?? ''));
}

function columnOf(matrix: Matrix, group: number): (Cell | undefined)[] {
  return matrix.cells.map((row) => row[group]);
}

/** A row for each goal, a column for each group. */
function groupsAcross(spec: MatrixSpec, matrix: Matrix): Node[] {
  const heads = matrix.groups.map((group, i) =>
    header('col', '', group, element('small', '', groupSize(spec, columnOf(matrix, i)))),
  );
  const rows = matrix.goals.map((goal, i) =>
    element(
      'tr',
      '',
      header('row', '', goal),
      ...matrix.cells[i]!.map((cell) => dataCell(spec, cell)),
    ),
  );
  return [
    element('thead', '', element('tr', '', header('col', '', spec.horizontal.title), ...heads)),
    element('tbody', '', ...rows),
  ];
}

/** The groups below one another under the name of each goal, where the bars are easily compared. */
function groupsBelow(spec: MatrixSpec, matrix: Matrix): Node[] {
  const widths = element('colgroup', '', element('col', 'kb-ratings-names'), element('col', ''));
  const bodies = matrix.goals.map((goal, i) => {
    const heading = header('rowgroup', 'kb-ratings-goal', goal);
    heading.setAttribute('colspan', '2');
    const rows = matrix.groups.map((group, j) =>
      element(
        'tr',
        '',
        header('row', '', group, element('small', '', groupSize(spec, columnOf(matrix, j)))),
        dataCell(spec, matrix.cells[i]![j]),
      ),
    );
    return element('tbody', '', element('tr', '', heading), ...rows);
  });
  return [widths, ...bodies];
}

/** What is said of one area: a row for each goal or part of it, no counts. */
function wordTable(spec: MatrixSpec, matrix: Matrix): Node[] {
  const rows = matrix.goals.map((goal, i) =>
    element(
      'tr',
      '',
      header('row', '', goal),
      ...matrix.cells[i]!.map((cell) => element('td', '', ...(cell ? worded(cell) : []))),
    ),
  );
  const heads = matrix.groups.map((group) => header('col', '', group));
  return [
    element('thead', '', element('tr', '', header('col', '', spec.horizontal.title), ...heads)),
    element('tbody', '', ...rows),
  ];
}

if (!customElements.get('kb-matrix')) {
  customElements.define('kb-matrix', KbMatrix);
}

declare global {
  interface HTMLElementTagNameMap {
    'kb-matrix': KbMatrix;
  }
}

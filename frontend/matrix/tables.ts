import { element } from '../dom';
import { distribution, worded } from './cells';
import { icon } from './icons';
import type { Cell, Matrix, MatrixSpec } from './ratings';
import { groupSize } from './sentences';

/** The finding stands above the figure already; here it is for those who jump from table to table. */
export function caption(spec: MatrixSpec): HTMLElement {
  const made = element('caption', '');
  if (spec.illustration) {
    made.append(element('strong', '', spec.words.generated), ' · ');
  }
  made.append(spec.vertical.title);
  if (spec.vertical.format !== 'LABEL') {
    made.append(` · ${spec.words.of_rated}`);
  }
  made.append(element('span', 'kb-unseen', `: ${spec.title}`));
  return made;
}

export function legend(spec: MatrixSpec, matrix: Matrix): HTMLElement {
  const list = element('ul', 'kb-ratings-legend');
  list.setAttribute('aria-label', spec.words.legend);
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

/** Of words there is nothing to say where there are none. */
function dataCell(spec: MatrixSpec, matrix: Matrix, cell: Cell | undefined): HTMLElement {
  if (matrix.worded) {
    return element('td', '', ...(cell ? worded(cell) : []));
  }
  return element('td', '', cell ? distribution(spec, cell) : spec.words.missing);
}

/** Who rated, or a group and how many it counts. */
function nameOf(spec: MatrixSpec, matrix: Matrix, group: number): (Node | string)[] {
  const column = matrix.cells.map((row) => row[group]);
  const name = matrix.groups[group]!;
  return matrix.worded ? [name] : [name, element('small', '', groupSize(spec, column))];
}

/** A row for each goal, a column for each group. */
export function groupsAcross(spec: MatrixSpec, matrix: Matrix): Node[] {
  const heads = matrix.groups.map((_, i) => header('col', '', ...nameOf(spec, matrix, i)));
  const rows = matrix.goals.map((goal, i) =>
    element(
      'tr',
      '',
      header('row', '', goal),
      ...matrix.cells[i]!.map((cell) => dataCell(spec, matrix, cell)),
    ),
  );
  return [
    element('thead', '', element('tr', '', header('col', '', spec.horizontal.title), ...heads)),
    element('tbody', '', ...rows),
  ];
}

/** The groups below one another under the name of each goal, where the bars are easily compared. */
export function groupsBelow(spec: MatrixSpec, matrix: Matrix): Node[] {
  const widths = element('colgroup', '', element('col', 'kb-ratings-names'), element('col', ''));
  const bodies = matrix.goals.map((goal, i) => {
    const heading = header('rowgroup', 'kb-ratings-goal', goal);
    heading.setAttribute('colspan', '2');
    const rows = matrix.groups.map((_, j) =>
      element(
        'tr',
        '',
        header('row', '', ...nameOf(spec, matrix, j)),
        dataCell(spec, matrix, matrix.cells[i]![j]),
      ),
    );
    return element('tbody', '', element('tr', '', heading), ...rows);
  });
  return [widths, ...bodies];
}

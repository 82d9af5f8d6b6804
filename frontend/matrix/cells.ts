import type { MatrixWord } from '../contract';
import { icon } from './icons';
import { all, mostCommon, rated, type Cell, type Count, type MatrixSpec } from './ratings';

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name) {
    made.className = name;
  }
  made.append(...content);
  return made;
}

/** A word of the page with its numbers filled in: `vanligst: {0}`. */
export function fill(spec: MatrixSpec, word: MatrixWord, ...values: string[]): string {
  return spec.words[word].replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '');
}

/** Where the names of ratings go in a sentence. */
const SLOT = '\u0000';

export function municipalities(spec: MatrixSpec, count: number): string {
  return count === 1 ? fill(spec, 'one_municipality') : fill(spec, 'municipalities', String(count));
}

/** The distribution of one goal in one group: drawn, counted, and the most common in words. */
export function distribution(spec: MatrixSpec, cell: Cell): Node {
  const present = cell.counts.filter(({ count }) => count > 0);
  const bar = element('span', 'kb-ratings-bar', ...present.map(segment));
  bar.setAttribute('aria-hidden', 'true');
  const counts = element('span', 'kb-ratings-counts');
  present.forEach((each, i) => {
    const last = i === present.length - 1;
    counts.append(counted(each, last ? '. ' : ', '));
  });
  return element('div', 'kb-ratings-cell', bar, counts, summary(spec, cell));
}

function segment({ rating, count }: Count): Node {
  const part = element('span', '', icon(rating));
  part.dataset['rating'] = rating;
  part.style.flexGrow = String(count);
  return part;
}

/** An icon and a number for the eye; the word and the number for the ear. */
function counted({ rating, word, count }: Count, after: string): Node {
  const item = element(
    'span',
    '',
    icon(rating),
    element('span', 'kb-unseen', `${word} `),
    String(count),
    element('span', 'kb-unseen', after),
  );
  item.title = word;
  return item;
}

/** «vanligst: ◆ middels (34 av 120)», or several as they are where they tie. */
function summary(spec: MatrixSpec, cell: Cell): Node {
  const most = mostCommon(cell);
  if (most.length === 0) {
    return element('span', 'kb-ratings-most', icon('not_rated'), fill(spec, 'none_rated'));
  }
  const names = most.map(({ rating, word }, i) => {
    // The icon never stays behind on the line above its word.
    const [first = '', ...rest] = word.split(' ');
    const start = element('span', 'kb-ratings-start', icon(rating), first);
    return element(
      'b',
      '',
      start,
      ...rest.map((part) => ` ${part}`),
      i < most.length - 1 ? ', ' : '',
    );
  });
  const sentence = fill(
    spec,
    most.length > 1 ? 'tie' : 'most_common',
    SLOT,
    String(most[0]!.count),
    String(rated(cell)),
  );
  const [before = '', after = ''] = sentence.split(SLOT);
  return element('span', 'kb-ratings-most', before, ...names, after);
}

/** A rating that stands as a word, with how it was worded. */
export function worded(cell: Cell): Node[] {
  return cell.counts.map(({ rating, word }) => {
    const chip = element('strong', 'kb-ratings-word', icon(rating), word);
    chip.dataset['rating'] = rating;
    return element('span', 'kb-ratings-worded', chip, element('span', '', cell.wording));
  });
}

export function groupSize(spec: MatrixSpec, cells: (Cell | undefined)[]): string {
  const most = Math.max(0, ...cells.map((cell) => (cell ? all(cell) : 0)));
  return municipalities(spec, most);
}

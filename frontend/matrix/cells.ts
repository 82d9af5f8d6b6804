import { element } from '../dom';
import { icon } from './icons';
import type { Cell, Count, MatrixSpec } from './ratings';
import { mostIn } from './sentences';

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
  const sentence = mostIn(spec, cell);
  if (!sentence) {
    return element('span', 'kb-ratings-most', icon('not_rated'), spec.words.none_rated);
  }
  const { before, most, after } = sentence;
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

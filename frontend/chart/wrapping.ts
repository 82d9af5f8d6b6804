import { max } from 'd3-array';
import type { Place } from './plan';

/** Breaks a text into lines no wider than this; what doesn't fit on the last one is cut off. */
export function wrap(
  words: string,
  width: number,
  size: number,
  measure: Place['measure'],
  options: { bold?: boolean; most?: number } = {},
): string[] {
  const { bold = false, most = Infinity } = options;
  const fits = (candidate: string): boolean => measure(candidate, size, bold) <= width;
  const lines: string[] = [];
  let current = '';
  // Not inside «5 000»; but after a hyphen or a slash in a word.
  const parts = words.split(/(?<!\d) +| +(?!\d{3}(?!\d))|(?<=[-/–])(?=\p{L}{3})/u);
  const glue = gaps(words, parts);
  parts.forEach((part, i) => {
    const candidate = current === '' ? part : current + glue[i] + part;
    if (current === '' || fits(candidate)) {
      current = candidate;
    } else {
      lines.push(current);
      current = part;
    }
  });
  lines.push(current);
  if (lines.length > most) {
    lines.splice(most - 1, Infinity, lines.slice(most - 1).join(' '));
  }
  return lines.map((candidate) => cut(candidate, width, size, measure, bold));
}

/** What stood before each part: a space or nothing. */
function gaps(words: string, parts: string[]): string[] {
  let position = 0;
  return parts.map((part) => {
    const at = words.indexOf(part, position);
    const gap = at > position ? ' ' : '';
    position = at + part.length;
    return gap;
  });
}

/** The text, cut off with an ellipsis where it is wider than this. */
export function cut(
  words: string,
  width: number,
  size: number,
  measure: Place['measure'],
  bold = false,
): string {
  if (measure(words, size, bold) <= width) {
    return words;
  }
  let shorter = words;
  while (shorter.length > 1 && measure(`${shorter}…`, size, bold) > width) {
    shorter = shorter.slice(0, -1).trimEnd();
  }
  return `${shorter}…`;
}

/** The width of the widest of these texts. */
export function widest(
  texts: string[],
  size: number,
  measure: Place['measure'],
  bold = false,
): number {
  return max(texts, (each) => measure(each, size, bold)) ?? 0;
}

import type { Look, Palette } from '../../../../frontend/chart/palette';
import type { Place, Shape } from '../../../../frontend/chart/plan';

const LOOK: Look = { colour: '#336699', ink: '#224466', dash: 0, width: 3, marker: 'circle' };

export const PALETTE: Palette = {
  role: () => LOOK,
  highlight: () => ({ ...LOOK, colour: '#c2185b', ink: '#c2185b' }),
  text: '#1f2933',
  muted: '#52606d',
  grid: '#e1e5ea',
  axis: '#6b7785',
  paper: '#ffffff',
};

/** A place of this width, where every letter is half as wide as it is high. */
export function placeOf(width: number): Place {
  return { width, palette: PALETTE, measure: (words, size) => words.length * size * 0.5 };
}

/** What stands written in shapes, in their order; the rim around a word is no word. */
export function wordsOf(shapes: Shape[]): string[] {
  return textsOf(shapes).map(({ text }) => text ?? '');
}

export function textsOf(shapes: Shape[]): Shape[] {
  return shapes.filter(({ tag, attributes }) => tag === 'text' && attributes['fill'] !== 'none');
}

/** From where to where a text reaches. */
export function spanOf({ attributes, text = '' }: Shape): { from: number; to: number } {
  const width = text.length * Number(attributes['font-size']) * 0.5;
  const x = Number(attributes['x']);
  const before =
    { start: 0, middle: width / 2, end: width }[String(attributes['text-anchor'])] ?? 0;
  return { from: x - before, to: x - before + width };
}

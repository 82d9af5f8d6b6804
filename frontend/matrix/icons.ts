import type { Shape } from '../chart/plan';
import { svg } from '../dom';
import type { Rating } from '../contract';

/** In the order of the ratings: the outlines in a square of 16. Form alone tells them apart: down, level, up, twice up. */
const FORMS: Record<Rating, string> = {
  low: 'M2 4h12L8 14z',
  medium: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  relatively_high: 'M2 12h12L8 2z',
  high: 'M2 8h12L8 1zM2 15h12L8 8z',
  cannot_be_assessed: 'M5.2 5.6C5.2 3.9 6.4 3 8 3s2.8 1 2.8 2.5C10.8 7.6 8 7.7 8 9.8M8 12v1.4',
  not_rated: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2z',
};

/** The ratings in their order, and none at the end. */
export const RATINGS = Object.keys(FORMS) as Rating[];

/** The icon of a rating; beside a word or a count, so it is hidden from those who listen. */
export function icon(rating: Rating): SVGSVGElement {
  return svg(
    'svg',
    {
      viewBox: '0 0 16 16',
      'aria-hidden': 'true',
      focusable: 'false',
      'data-rating': rating,
    },
    svg('path', { d: FORMS[rating] }),
  );
}

/** The icon as a shape, for a file without the style sheet. */
export function iconShape(
  rating: Rating,
  left: number,
  top: number,
  size: number,
  colour: string,
): Shape {
  const open = rating === 'cannot_be_assessed' || rating === 'not_rated';
  return {
    tag: 'path',
    attributes: {
      d: FORMS[rating],
      transform: `translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${size / 16})`,
      fill: open ? 'none' : colour,
      ...(rating === 'cannot_be_assessed' && {
        stroke: colour,
        'stroke-width': 2.4,
        'stroke-linecap': 'round',
      }),
      ...(rating === 'not_rated' && {
        stroke: colour,
        'stroke-width': 1.8,
        'stroke-dasharray': '2.6 2',
      }),
    },
  };
}

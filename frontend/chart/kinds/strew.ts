import { highlightOf, isNumber, type Point, type Series } from '../spec';

/** A municipality in the strip of its group, which is the group's number and a little aside. */
export interface StrewnDot {
  group: number;
  x: number;
  y: number;
  point: Point;
  highlight: number;
}

/** How far a dot may be moved from the middle of its group, where groups are 1 apart. */
const JITTER = 0.28;

/** The same in pixels: a lone group must not be strewn over the whole screen. */
const MOST = 110;

/** How far the dots of each of so many groups are moved in a chart of this width. */
export function reachOf(groups: number, width: number): number {
  return Math.min(JITTER, MOST / (width / groups));
}

/** Moves the dots of each group aside, so that they don't hide one another. */
export function strew(groups: Series[], reach: number): StrewnDot[] {
  return groups.flatMap((series, group) =>
    series.points.flatMap((point, i): StrewnDot[] =>
      isNumber(point.y)
        ? [
            {
              group,
              x: group + reach * jitter(point.code ?? `${point.label}${i}`),
              y: point.y,
              point,
              highlight: highlightOf(point),
            },
          ]
        : [],
    ),
  );
}

/** From −1 to 1, the same for the same municipality every time: a dot that jumps looks like a change. */
function jitter(code: string): number {
  let hash = 2166136261;
  for (let i = 0; i < code.length; i += 1) {
    hash = Math.imul(hash ^ code.charCodeAt(i), 16777619);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  hash ^= hash >>> 13;
  return ((hash >>> 0) / 0xffffffff) * 2 - 1;
}

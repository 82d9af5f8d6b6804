import type { Place } from './layout';

const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How much more a step aside counts than a step ahead. */
const ASIDE = 2.2;

/**
 * Where a key leads to from a place: the arrows to the nearest in their direction, Home and End to
 * the first and last by value.
 *
 * @param order the numbers on the map by value
 * @return null if the key leads nowhere
 */
export function destination(
  key: string,
  from: string,
  places: Place[],
  order: string[],
): string | null {
  if (key === 'Home') {
    return order[0] ?? null;
  }
  if (key === 'End') {
    return order.at(-1) ?? null;
  }
  const direction = DIRECTIONS[key];
  const start = places.find(({ number }) => number === from);
  if (!direction || !start) {
    return null;
  }
  let best: string | null = null;
  let nearest = Infinity;
  for (const { number, x, y } of places) {
    const ahead = (x - start.x) * direction[0] + (y - start.y) * direction[1];
    const aside = Math.abs((x - start.x) * direction[1]) + Math.abs((y - start.y) * direction[0]);
    const distance = ahead + ASIDE * aside;
    if (ahead > 0.5 && aside < ahead * 3 && distance < nearest) {
      nearest = distance;
      best = number;
    }
  }
  return best;
}

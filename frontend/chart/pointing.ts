/** The target nearest the pointer. */
export function nearest<T extends { x: number; y: number }>(
  targets: readonly T[],
  x: number,
  y: number,
  reach: number,
): T | null {
  let best: T | null = null;
  let least = reach * reach;
  for (const target of targets) {
    const distance = (target.x - x) ** 2 + (target.y - y) ** 2;
    if (distance <= least) {
      least = distance;
      best = target;
    }
  }
  return best;
}

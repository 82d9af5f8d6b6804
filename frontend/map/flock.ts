interface Point {
  x: number;
  y: number;
}

/**
 * One area of many circles: lines and triangles between those that are near each other, and a line
 * from each part that lies apart to the nearest. Drawn with a broad stroke they have no gaps.
 */
export function web(members: Point[], far: number): string {
  const shapes = chain(members);
  for (const [i, one] of members.entries()) {
    const close = members.slice(i + 1).filter((other) => between(one, other) < far);
    for (const [j, other] of close.entries()) {
      shapes.push(shape(one, other));
      for (const third of close.slice(j + 1)) {
        if (between(other, third) < far) {
          shapes.push(`${shape(one, other, third)}Z`);
        }
      }
    }
  }
  return shapes.join('');
}

/** The shortest lines that join all of them. */
function chain([first, ...rest]: Point[]): string[] {
  if (!first) {
    return [];
  }
  const lines = [shape(first, first)];
  const joined = [first];
  const apart = new Set(rest);
  while (apart.size > 0) {
    let nearest = { from: first, to: first, length: Infinity };
    for (const to of apart) {
      for (const from of joined) {
        const length = between(from, to);
        if (length < nearest.length) {
          nearest = { from, to, length };
        }
      }
    }
    apart.delete(nearest.to);
    joined.push(nearest.to);
    lines.push(shape(nearest.from, nearest.to));
  }
  return lines;
}

function between(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function shape(...points: Point[]): string {
  return `M${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`;
}

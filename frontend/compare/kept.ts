/** An area somebody has put together; its numbers are written with dots between. */
export interface Area {
  name: string;
  numbers: string;
}

const KEY = 'kommuneblikk.egne-omrader';

/** More than these and the oldest goes. */
const MOST = 20;

const LONGEST = 400;

function isArea(value: unknown): value is Area {
  const area = value as Partial<Area> | null;
  return (
    typeof area?.name === 'string' &&
    typeof area.numbers === 'string' &&
    area.name.length + area.numbers.length <= LONGEST
  );
}

export function same(one: Area, other: Area): boolean {
  return one.name === other.name && one.numbers === other.numbers;
}

/** What this browser remembers, the newest first; nothing where it may not remember anything. */
export function remembered(): Area[] {
  try {
    const known: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(known) ? known.filter(isArea).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** An area of the same name takes the place of the one before. */
export function remember(area: Area): void {
  write([area, ...remembered().filter((known) => known.name !== area.name)].slice(0, MOST));
}

export function forgetAll(): void {
  write([]);
}

function write(areas: Area[]): void {
  try {
    if (areas.length > 0) {
      window.localStorage.setItem(KEY, JSON.stringify(areas));
    } else {
      window.localStorage.removeItem(KEY);
    }
  } catch {
    // A browser that remembers nothing still has the link.
  }
}

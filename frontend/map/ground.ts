import { sum } from 'd3-array';
import { countyOf, isAmong, outlines } from './geometry';
import { asOutlines, type Layout, type Room } from './layout';
import type { MapSpec } from './spec';

/** What a map is drawn on. */
export interface Ground {
  lay(room: Room): Layout;
  /** Whether it has municipalities that are no part of the figure. */
  others: boolean;
}

/** Fetches the outlines, and what lays out circles where it is needed. */
export async function groundOf({ series, map }: MapSpec): Promise<Ground> {
  const circles = map.form === 'sirkler';
  const [municipalities, counties, lay] = await Promise.all([
    outlines(map.outlines.municipalities),
    outlines(map.outlines.counties),
    circles ? import('./circles').then(({ asCircles }) => asCircles) : asOutlines,
  ]);
  const drawn = municipalities.filter(
    ({ properties }) => !circles || isAmong(countyOf(properties.number), map.counties),
  );
  return {
    lay: (room) => lay(municipalities, counties, map.counties, room),
    others: drawn.length > sum(series, ({ points }) => points.length),
  };
}

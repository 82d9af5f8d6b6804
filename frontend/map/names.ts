import { highlightOf } from '../chart/spec';
import { countyOf } from './geometry';
import { around, beside, over, type Box, type Label } from './labels';
import type { Place } from './layout';
import type { Scenery } from './scene';
import { countyIn } from './spec';

export interface Name extends Label {
  bold: boolean;
}

/**
 * The names in a map: those of what is highlighted; of the municipalities where it is about a
 * county; of the counties where circles have taken the place of their outlines. None covers another.
 */
export function labelsOf(scenery: Scenery, shown: Place[]): Name[] {
  const { layout, members, near, measure } = scenery;
  const taken: Box[] = [];
  const names: Name[] = [];
  const add = (label: Label | null, bold: boolean): void => {
    if (label) {
      names.push({ ...label, bold });
    }
  };
  const circles: Box[] = layout.flocks.flatMap(({ members: all, space }) =>
    all.map(({ x, y }) => around(x, y, space * 1.9, space * 1.9)),
  );
  for (const place of shown) {
    const { name, point } = members.get(place.number)!;
    if (highlightOf(point as never) > 0) {
      add(beside(name, [place], Math.min(place.reach, 12), taken, layout, measure), true);
    }
  }
  if (near) {
    for (const place of [...shown].sort((one, other) => other.reach - one.reach)) {
      const { name, point } = members.get(place.number)!;
      if (highlightOf(point as never) === 0) {
        add(over(name, place, taken, measure), false);
      }
    }
    return names;
  }
  const free = [...circles, ...taken];
  for (const flock of layout.flocks) {
    const name = flock.members
      .map(({ number }) => members.get(number))
      .map((member) => (member ? countyIn(member.point) : ''))
      .find((county) => county);
    if (name && flock.members.some(({ number }) => countyOf(number) === flock.county)) {
      add(beside(name, flock.members, flock.space, free, layout, measure), true);
    }
  }
  return names;
}

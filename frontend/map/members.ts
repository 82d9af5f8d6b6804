import type { MapWord } from '../contract';
import { write } from '../chart/formats';
import type { Hit } from '../chart/plan';
import { isNumber } from '../chart/spec';
import type { Place } from './layout';
import { fillOf } from './look';
import { countyIn, type MapClass, type MapPoint, type MapSpec, saidOf } from './spec';

/** A municipality of the figure, with the class it is in. */
export interface Member {
  number: string;
  name: string;
  point: MapPoint;
  class: MapClass;
  /** The value with its decimals, or why there is none. */
  words: string;
  /** What is heard when it is focused. */
  label: string;
}

/** Whether the map is about who reported, and not about values. */
export function isAboutReporting(spec: MapSpec): boolean {
  return spec.series.some(({ role }) => role === 'EMPHASIS' || role === 'CONTEXT');
}

/**
 * Everybody in the figure: by value, the highest first; those without one last, by name. Where it is
 * about who reported, those who did not come before all others.
 */
export function membersOf(spec: MapSpec): Member[] {
  const rank = ({ class: { role } }: Member): number =>
    role === 'EMPHASIS' ? 0 : role === 'CLASS_MISSING' && isAboutReporting(spec) ? 1 : 2;
  return spec.series
    .flatMap((each) => each.points.map((point) => member(spec, each, point)))
    .sort(
      (one, other) =>
        rank(one) - rank(other) ||
        (other.point.y ?? -Infinity) - (one.point.y ?? -Infinity) ||
        one.name.localeCompare(other.name, 'nb'),
    );
}

function member(spec: MapSpec, each: MapClass, point: MapPoint): Member {
  const { y } = point;
  const known = isNumber(y);
  const words = known ? written(y, spec) : each.name;
  const quality = known ? `, ${spec.words[point.quality]}` : '';
  return {
    number: point.code ?? '',
    name: point.label,
    point,
    class: each,
    words,
    label: `${point.label}: ${words}${quality}. ${[spec.vertical.title, saidOf(point)].filter(Boolean).join('. ')}`,
  };
}

/** As in the table: a change with its sign. */
function written(value: number, { vertical }: MapSpec): string {
  const words = write(value, vertical.format);
  return vertical.change && value > 0 && /[1-9]/.test(words) ? `+${words}` : words;
}

/** What is shown beside the pointer. */
export function hitOf(spec: MapSpec, member: Member, place: Place): Hit {
  const { point } = member;
  const known = isNumber(point.y);
  const row = (word: MapWord, value: string): Hit['rows'][number] => ({
    name: spec.words[word],
    value,
  });
  return {
    x: place.x,
    y: place.y,
    key: member.number,
    title: [member.name, countyIn(point)].filter(Boolean).join(', '),
    rows: [
      { colour: fillOf(member.class).colour, name: spec.vertical.title, value: member.words },
      ...(known ? [row('map_class', member.class.name)] : []),
      ...(known ? [row('map_quality', spec.words[point.quality])] : []),
      ...(saidOf(point) ? [{ name: saidOf(point), value: '' }] : []),
    ],
    ring: 0,
  };
}

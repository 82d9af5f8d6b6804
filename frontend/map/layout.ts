import { greatest } from 'd3-array';
import { geoCentroid, geoConicEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import { countyOf, isAmong, type Outline } from './geometry';

/** A municipality as a shape, in pixels from the top left of the map. */
export interface Place {
  number: string;
  path: string;
  /** Where it is: labels and arrow keys go by this. */
  x: number;
  y: number;
  /** Half of the room that it has for a label. */
  reach: number;
  /** Outside the counties that the map is about. */
  outside: boolean;
}

export interface Layout {
  width: number;
  height: number;
  places: Place[];
  /** The outlines of the counties. */
  borders: string[];
  /** The municipalities of each county, where they don't have its outline. */
  flocks: Flock[];
}

/** The circles of a county. */
export interface Flock {
  county: string;
  members: Place[];
  /** Half of what each circle has for itself. */
  space: number;
  /** From each circle to its neighbours. */
  path: string;
}

export interface Room {
  width: number;
  /** The most that the map may take of the height. */
  height: number;
}

/** Round the edge, for names and the ring around what is focused. */
const MARGIN = 8;

/** Municipalities as they are: equal areas stay equal, north is up in the middle. */
export function asOutlines(
  municipalities: Outline[],
  counties: Outline[],
  chosen: string[],
  room: Room,
): Layout {
  const about = counties.filter(({ properties }) => isAmong(properties.number, chosen));
  const { projection, height } = fitted(about, room);
  const path = geoPath(projection).digits(1);
  return {
    width: room.width,
    height,
    places: municipalities.map((outline) => {
      const number = outline.properties.number;
      const [x, y] = path.centroid(largest(outline, path.area));
      const [[left], [right]] = path.bounds(outline);
      return {
        number,
        path: path(outline) ?? '',
        x,
        y,
        reach: (right - left) / 2,
        outside: !isAmong(countyOf(number), chosen),
      };
    }),
    borders: counties.map((outline) => path(outline) ?? ''),
    flocks: [],
  };
}

/** The projection in which these outlines fill the room, and how high they are in it. */
export function fitted(
  about: Outline[],
  room: Room,
): { projection: GeoProjection; height: number } {
  const all = { type: 'FeatureCollection' as const, features: about };
  const projection = geoConicEqualArea()
    .parallels([59, 70])
    .rotate([-geoCentroid(all)[0], 0]);
  const width = room.width - 2 * MARGIN;
  projection.fitWidth(width, all);
  const [[, top], [, bottom]] = geoPath(projection).bounds(all);
  const height = Math.min(Math.ceil(bottom - top), room.height - 2 * MARGIN);
  projection.fitExtent(
    [
      [MARGIN, MARGIN],
      [MARGIN + width, MARGIN + height],
    ],
    all,
  );
  return { projection, height: height + 2 * MARGIN };
}

/** The largest part of an outline: between islands there is only sea to point at. */
export function largest(outline: Outline, area: (part: Outline) => number): Outline {
  const { geometry } = outline;
  if (geometry.type === 'Polygon') {
    return outline;
  }
  const parts = geometry.coordinates.map<Outline>((coordinates) => ({
    ...outline,
    geometry: { type: 'Polygon', coordinates },
  }));
  return greatest(parts, area)!;
}

import { geoArea, type ExtendedFeature, type ExtendedFeatureCollection } from 'd3-geo';

/** An outline, known by the number of its municipality or county. */
export type Outline = ExtendedFeature<Polygons, { number: string }>;

type Ring = [number, number][];
type Polygons =
  { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] };

/** Fetched once for all maps of the page, whatever they show. */
const fetched = new Map<string, Promise<Outline[]>>();

export function outlines(address: string): Promise<Outline[]> {
  let answer = fetched.get(address);
  if (!answer) {
    answer = load(address);
    fetched.set(address, answer);
    // The next map asks again.
    answer.catch(() => fetched.delete(address));
  }
  return answer;
}

async function load(address: string): Promise<Outline[]> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address} answered ${response.status}`);
  }
  const collection = (await response.json()) as ExtendedFeatureCollection<Outline>;
  collection.features.forEach(wind);
  return collection.features;
}

/**
 * On a globe an outline has no outside, and the library takes the area to its right. GeoJSON draws
 * the other way round: unturned, every municipality would be the world without itself.
 */
function wind({ geometry }: Outline): void {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const rings of polygons) {
    if (geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI) {
      rings.forEach((ring) => ring.reverse());
    }
  }
}

/** Whether a county is looked at; if none is chosen, all are. */
export function isAmong(county: string, chosen: string[]): boolean {
  return chosen.length === 0 || chosen.includes(county);
}

/** The county that a number of the division of 2020 belongs to. */
export function countyOf(number: string): string {
  return number.slice(0, 2);
}

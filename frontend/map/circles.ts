import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { geoPath } from 'd3-geo';
import { countyOf, isAmong, type Outline } from './geometry';
import { web } from './flock';
import { fitted, largest, type Flock, type Layout, type Room } from './layout';

/** A circle, and where the middle of its municipality is on the map. */
interface Circle extends SimulationNodeDatum {
  number: string;
  county: string;
  homeX: number;
  homeY: number;
  x: number;
  y: number;
}

/** The sheet that the circles are laid out on, whatever size they are drawn in. */
const SHEET = { width: 900, height: 1200 };
const STEPS = 150;

/** Half of what a circle has for itself, and half of what is drawn of it. */
const SPACE = 18;
const RADIUS = 14.6;

/** How far the counties move apart, so that each is seen as a flock of its own. */
const APART = 1.12;

/** To the left of the circles, for the names of the counties on the coast. */
const NAMES = 84;
const ROOM_FOR_NAMES = 560;

/** No chance is part of it, so the layout is the same for everybody, and one is enough. */
const laidOut = new WeakMap<Outline[], Circle[]>();

/** One circle for each municipality, as near to where it is as the others allow. */
export function asCircles(
  municipalities: Outline[],
  counties: Outline[],
  chosen: string[],
  room: Room,
): Layout {
  let circles = laidOut.get(municipalities);
  if (!circles) {
    circles = layOut(municipalities, counties);
    laidOut.set(municipalities, circles);
  }
  return fitting(
    circles.filter(({ county }) => isAmong(county, chosen)),
    room,
  );
}

function layOut(municipalities: Outline[], counties: Outline[]): Circle[] {
  const { projection, height } = fitted(counties, SHEET);
  const path = geoPath(projection);
  const middle = [SHEET.width / 2, height / 2] as const;
  const centres = new Map(
    counties.map((outline) => [outline.properties.number, path.centroid(outline)]),
  );
  const circles = municipalities.map<Circle>((outline) => {
    const number = outline.properties.number;
    const county = countyOf(number);
    const [x, y] = path.centroid(largest(outline, path.area));
    const [centreX, centreY] = centres.get(county) ?? middle;
    const homeX = x + (centreX - middle[0]) * (APART - 1);
    const homeY = y + (centreY - middle[1]) * (APART - 1);
    return { number, county, homeX, homeY, x: homeX, y: homeY };
  });
  forceSimulation(circles)
    .force('x', forceX<Circle>(({ homeX }) => homeX).strength(0.3))
    .force('y', forceY<Circle>(({ homeY }) => homeY).strength(0.3))
    .force('apart', forceCollide<Circle>(SPACE).strength(0.9).iterations(3))
    .stop()
    .tick(STEPS);
  return circles;
}

/** The circles as large as the room allows. */
function fitting(circles: Circle[], room: Room): Layout {
  const names = room.width >= ROOM_FOR_NAMES ? NAMES : 0;
  const left = Math.min(...circles.map(({ x }) => x)) - SPACE;
  const top = Math.min(...circles.map(({ y }) => y)) - SPACE;
  const width = Math.max(...circles.map(({ x }) => x)) + SPACE - left;
  const height = Math.max(...circles.map(({ y }) => y)) + SPACE - top;
  const scale = Math.min((room.width - names) / width, room.height / height, 2.6);
  const shift = Math.max(names, (room.width - width * scale) / 2);
  const places = circles.map(({ number, x, y }) => {
    const at = { x: (x - left) * scale + shift, y: (y - top) * scale };
    const radius = RADIUS * scale;
    return { number, path: circle(at.x, at.y, radius), ...at, reach: radius, outside: false };
  });
  const numbers = [...new Set(circles.map(({ county }) => county))];
  return {
    width: room.width,
    height: height * scale,
    places,
    borders: [],
    flocks: numbers.map<Flock>((county) => {
      const members = places.filter(({ number }) => countyOf(number) === county);
      const space = SPACE * scale;
      return { county, members, space, path: web(members, space * 3.3) };
    }),
  };
}

function circle(x: number, y: number, radius: number): string {
  const r = radius.toFixed(1);
  // Of the rounded radius: an arc that is too short for its ends bulges.
  const across = (2 * Number(r)).toFixed(1);
  return `M${(x - radius).toFixed(1)},${y.toFixed(1)}a${r},${r} 0 1,0 ${across},0a${r},${r} 0 1,0 -${across},0Z`;
}

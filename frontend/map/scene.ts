import { paint } from '../chart/paint';
import { text } from '../chart/shapes';
import { set, svg } from '../dom';
import { highlightOf, isHollow, isNumber } from '../chart/spec';
import type { Layout, Place } from './layout';
import { draw, filled, fillOf, hollow, INK } from './look';
import { LABEL, LINE, type Box } from './labels';
import type { Member } from './members';
import { labelsOf, type Name } from './names';

/** What a map is drawn of. */
export interface Scenery {
  layout: Layout;
  members: Map<string, Member>;
  /** Begins the names of the patterns. */
  prefix: string;
  /** Whether it is about some counties and not the whole country. */
  near: boolean;
  /** The colour of highlight 1–4. */
  highlight(highlight: number): string;
  measure(words: string, size: number, bold?: boolean): number;
}

/** The layers of a map, from the lowest to the highest; pointer and keyboard find `.kb-place`. */
export function scene(scenery: Scenery): Element[] {
  const { layout, members, prefix } = scenery;
  const shown = layout.places.filter(({ number }) => members.has(number));
  return [
    layer('kb-around', around(scenery)),
    layer('kb-flocks', flocks(layout)),
    layer(
      'kb-places',
      shown.map((place) => placed(place, members.get(place.number)!, prefix)),
    ),
    layer(
      'kb-borders',
      layout.borders.map((d) => line(d, INK.border, scenery.near ? 1.6 : 0.9)),
    ),
    layer('kb-marks', marks(shown, scenery)),
    layer('kb-names', named(labelsOf(scenery, shown))),
  ];
}

/** Words with a rim, and a line to what lies farther off. */
function named(names: Name[]): Element[] {
  return names.flatMap(({ lines, x, y, bold, to, box }) => {
    const words = lines.flatMap((each, i) =>
      text(x, y + i * LINE + LABEL * 0.35, each, {
        size: LABEL,
        bold,
        fill: INK.text,
        anchor: 'middle',
        halo: INK.paper,
      }),
    );
    if (!to || !box) {
      return [paint(words, 'kb-name')];
    }
    const edge = { x: Math.max(box.left, Math.min(to.x, box.right)), y: middle(box, to) };
    const d = `M${edge.x.toFixed(1)},${edge.y.toFixed(1)}L${to.x.toFixed(1)},${to.y.toFixed(1)}`;
    return [line(d, INK.paper, 3), line(d, INK.text, 1), paint(words, 'kb-name')];
  });
}

/** Where a line leaves the words: beside them at half their height, otherwise above or below. */
function middle({ left, top, right, bottom }: Box, to: { x: number; y: number }): number {
  const beside = to.x < left || to.x > right;
  return beside ? (top + bottom) / 2 : to.y < top ? top : bottom;
}

/** The rest of the country, so that a county is seen where it lies. */
function around({ layout, members }: Scenery): Element[] {
  return layout.places
    .filter(({ number }) => !members.has(number))
    .map(({ path }) => draw(path, { fill: INK.outside, stroke: '#c3cbd2', 'stroke-width': 0.5 }));
}

/** The circles of a county on an area with one border. */
function flocks({ flocks: all }: Layout): Element[] {
  const area = (colour: string, inset: number): Element[] =>
    all.map(({ path, space }) =>
      draw(path, {
        fill: colour,
        stroke: colour,
        'stroke-width': ((space - inset) * 2).toFixed(1),
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
    );
  return [...area(INK.muted, 0), ...area('#f3f5f7', 1.2)];
}

function placed(place: Place, member: Member, prefix: string): Element {
  const [base, ...rest] = filled(place.path, fillOf(member.class), prefix);
  set(base!, { stroke: INK.edge, 'stroke-width': 0.6, 'stroke-linejoin': 'round' });
  return svg('g', { class: 'kb-place', 'data-number': place.number }, base!, ...rest);
}

/** What lies above the areas: highlights, and what is carried forward. */
function marks(shown: Place[], { layout, members, highlight, near }: Scenery): Element[] {
  const size = near ? 4.5 : Math.max(1.6, Math.min(2.8, layout.width / 200));
  return shown.flatMap(({ number, path, x, y, reach }) => {
    const {
      point,
      class: { role },
    } = members.get(number)!;
    const result: Element[] = [];
    const step = highlightOf(point as never);
    if (step > 0) {
      result.push(line(path, INK.paper, 5), line(path, highlight(step), 3));
    }
    if (isHollow(point) && isNumber(point.y) && role !== 'EMPHASIS') {
      const circles = layout.flocks.length > 0;
      // Below the name, where there is room for one.
      const down = !near ? 0 : circles ? reach * 0.58 : 14;
      result.push(hollow(x, y + down, circles ? reach * (near ? 0.24 : 0.42) : size));
    }
    return result;
  });
}

export function line(d: string, stroke: string, width: number): SVGPathElement {
  return draw(d, { fill: 'none', stroke, 'stroke-width': width, 'stroke-linejoin': 'round' });
}

function layer(name: string, elements: Element[]): SVGGElement {
  const group = svg('g', { class: name }, ...elements);
  if (name !== 'kb-places') {
    set(group, { 'pointer-events': 'none' });
  }
  return group;
}

import { svg } from '../dom';
import type { ClassRole, MapClass } from './spec';

/*
 * The classes go from light to dark, so that they are told apart in grey print and by the colour
 * blind; what lies below zero is brown and has small strokes in it besides. What has no value is
 * hatched and never has the colour of a class.
 */
const COLOURS: Record<ClassRole, string> = {
  CLASS_1: '#d9eef0', // L 93
  CLASS_2: '#9dcfd6', // L 80
  CLASS_3: '#559fb1', // L 61
  CLASS_4: '#216f8a', // L 43
  CLASS_5: '#0b3f5c', // L 25
  CLASS_BELOW_1: '#fae6c8', // L 92
  CLASS_BELOW_2: '#e8b878', // L 78
  CLASS_BELOW_3: '#bd7a32', // L 57
  CLASS_BELOW_4: '#7c430d', // L 34
  CLASS_MISSING: '#ffffff',
  CONTEXT: '#dfe5ea',
  BENCHMARK: '#9dcfd6',
  EMPHASIS: '#b3124a',
};

/** What is drawn with: the same on the page and in a file. */
export const INK = {
  text: '#17242f',
  muted: '#4a5763',
  edge: '#5c6873',
  border: '#2f3b46',
  outside: '#eef1f4',
  paper: '#ffffff',
} as const;

type Hatching = 'missing' | 'suppressed' | 'carried_forward' | 'other' | 'below';

const HATCHINGS: Record<Hatching, { size: number; path: string; width: number; turn: number }> = {
  missing: { size: 5, path: 'M0,2.5H5', width: 1.3, turn: -45 },
  suppressed: { size: 5, path: 'M0,2.5H5M2.5,0V5', width: 0.9, turn: 45 },
  carried_forward: { size: 5, path: 'M0,2.5H5', width: 1.3, turn: 90 },
  other: { size: 5, path: 'M0,2.5H5', width: 1.3, turn: 0 },
  below: { size: 7, path: 'M2,3.5H5', width: 1, turn: 0 },
};

/** How a class is filled; two layers where it has a pattern. */
export interface Fill {
  colour: string;
  hatching?: string;
}

export function fillOf({ role, hatching }: MapClass): Fill {
  const colour = COLOURS[role] ?? COLOURS.CONTEXT;
  if (role === 'CLASS_MISSING') {
    return { colour, hatching: hatching ?? 'missing' };
  }
  return role.startsWith('CLASS_BELOW') ? { colour, hatching: role } : { colour };
}

/** Gives each reason that there is no value a pattern of its own. */
export function hatch(classes: MapClass[]): void {
  const used = new Set<string>();
  for (const each of classes.filter(({ role }) => role === 'CLASS_MISSING')) {
    const quality = each.points[0] ? each.points[0].quality : 'missing';
    each.hatching = quality in HATCHINGS && !used.has(quality) ? quality : 'other';
    used.add(each.hatching);
  }
}

/** Patterns are found by their name in the whole page, so every map has names of its own. */
export function patterns(prefix: string): SVGDefsElement {
  return svg(
    'defs',
    {},
    ...hatched().map(([name, colour]) => {
      const { size, path, width, turn } =
        HATCHINGS[name in HATCHINGS ? (name as Hatching) : 'below'];
      return svg(
        'pattern',
        {
          id: `${prefix}-${name}`,
          width: size,
          height: size,
          patternUnits: 'userSpaceOnUse',
          patternTransform: `rotate(${turn})`,
        },
        draw(path, { stroke: colour, 'stroke-width': width }),
      );
    }),
  );
}

/** The name of each pattern and the colour of its strokes. */
function hatched(): [string, string][] {
  const below = ([1, 2, 3, 4] as const).map<[string, string]>((step) => [
    `CLASS_BELOW_${step}`,
    step > 2 ? '#fbe9d2' : '#7c430d',
  ]);
  return [
    ['missing', INK.edge],
    ['suppressed', INK.edge],
    ['carried_forward', INK.edge],
    ['other', INK.edge],
    ...below,
  ];
}

/** A path with these attributes. */
export function draw(d: string, attributes: Record<string, string | number>): SVGPathElement {
  return svg('path', { d, ...attributes });
}

/** The mark of a value that is carried forward: hollow in the middle, as in the charts. */
export function hollow(x: number, y: number, radius: number): SVGCircleElement {
  return svg('circle', {
    cx: x.toFixed(1),
    cy: y.toFixed(1),
    r: radius.toFixed(1),
    fill: INK.paper,
    stroke: INK.text,
    'stroke-width': 1.2,
    'pointer-events': 'none',
  });
}

/** A shape in the look of a class: its colour, and its pattern above that. */
export function filled(d: string, fill: Fill, prefix: string): SVGPathElement[] {
  const base = draw(d, { fill: fill.colour });
  return fill.hatching
    ? [base, draw(d, { fill: `url(#${prefix}-${fill.hatching})`, 'pointer-events': 'none' })]
    : [base];
}

import { hollowWord, isHollow, isNumber } from '../chart/spec';
import { filled, fillOf, hollow, INK, type Fill } from './look';
import { element, set, svg } from '../dom';
import { isAboutReporting } from './members';
import type { MapSpec } from './spec';

/** A row of the legend. */
export interface Entry {
  fill: Fill;
  /** Values that are carried forward. */
  carried: boolean;
  words: string;
  /** How many municipalities; none for what is merely a mark. */
  count: string;
}

/** Every class with its interval and how many are in it; then the marks that are used. */
export function legendOf(spec: MapSpec, others: boolean): Entry[] {
  const entries = spec.series.map<Entry>((each) => ({
    fill: fillOf(each),
    carried: false,
    words: each.name,
    count: String(each.points.length),
  }));
  const points = spec.series.flatMap((each) => each.points);
  const carried = points.filter((point) => isHollow(point) && isNumber(point.y));
  const mark = (fill: string, carried: boolean, words: string, count = ''): Entry => ({
    fill: { colour: fill },
    carried,
    words,
    count,
  });
  if (carried.length > 0 && !isAboutReporting(spec)) {
    entries.push(mark('#9dcfd6', true, hollowWord(spec, carried), String(carried.length)));
  }
  if (others) {
    entries.push(mark(INK.outside, false, spec.words.map_outside));
  }
  return entries;
}

export const SWATCH = { width: 26, height: 16 } as const;

/** A piece of a map in the look of an entry. */
export function swatch(
  { fill, carried }: Pick<Entry, 'fill' | 'carried'>,
  prefix: string,
  { width, height }: { width: number; height: number } = SWATCH,
): SVGGElement {
  const d = `M1,1H${width - 1}V${height - 1}H1Z`;
  const [base, ...rest] = filled(d, fill, prefix);
  set(base!, { stroke: INK.edge, 'stroke-width': 1 });
  const mark = carried ? [hollow(width / 2, height / 2, Math.min(width, height) / 4.4)] : [];
  return svg('g', {}, base!, ...rest, ...mark);
}

/** The legend beside the map. */
export function legend(spec: MapSpec, others: boolean, prefix: string): HTMLElement {
  const rows = legendOf(spec, others).map((entry) => {
    const row = element('li', '', pictureOf(entry, prefix), element('span', '', entry.words));
    if (entry.count !== '') {
      const words = spec.words[entry.count === '1' ? 'one_municipality' : 'municipalities'];
      row.append(element('small', '', words.replace('{0}', entry.count)));
    }
    return row;
  });
  return element(
    'div',
    'kb-map-legend',
    element('p', '', spec.vertical.title),
    element('ul', '', ...rows),
  );
}

/** A swatch as a picture of its own. */
export function pictureOf(
  entry: Pick<Entry, 'fill' | 'carried'>,
  prefix: string,
  size: { width: number; height: number } = SWATCH,
): SVGSVGElement {
  const { width, height } = size;
  const attributes = { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' };
  return svg('svg', attributes, swatch(entry, prefix, size));
}

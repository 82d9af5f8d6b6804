import { describe, expect, test } from 'vitest';
import { planFor } from '../../../../../frontend/chart/kinds';
import type { Plan, Rectangle } from '../../../../../frontend/chart/plan';
import type { Kind, Point, Role, Series, Spec } from '../../../../../frontend/chart/spec';
import { placeOf, spanOf, textsOf, wordsOf } from '../place';

const WIDTHS = [320, 520, 960];

const point = (label: string, rest: Partial<Point>): Point => ({
  label,
  quality: 'reported',
  ...rest,
});

const series = (name: string, role: Role, points: Point[]): Series => ({ name, role, points });

const years = (values: (number | null)[]): Point[] =>
  values.map((y, i) =>
    point(String(2016 + i), { x: 2016 + i, y, quality: y === null ? 'missing' : 'reported' }),
  );

const pairs = (...values: [number, number][]): Point[] =>
  values.map(([x, y], i) => point(`Kommune ${i}`, { code: `380${i}`, x, y }));

const GROUPS = [
  series('Små kommuner', 'SIZE_SMALL', years([20, null, 30, 41])),
  series('Store kommuner', 'SIZE_LARGE', years([12, 14, 15, 15.5])),
];

const DOTS = [
  series('Små kommuner', 'SIZE_SMALL', pairs([250, 1], [900, -4], [4800, 12])),
  series('Store kommuner', 'SIZE_LARGE', pairs([20000, 3], [700000, 25])),
];

const ROWS = ['Agder', 'Møre og Romsdal', 'Troms og Finnmark – Romsa ja Finnmárku'];

/** A small figure of each kind. */
const FIGURES: Record<Kind, Series[]> = {
  LINE: GROUPS,
  MULTIPLES: GROUPS,
  BAR: [
    series(
      '2020',
      'FIRST',
      ROWS.map((label, i) => point(label, { y: [5.6, -2, null][i] ?? null })),
    ),
  ],
  STACKED: [
    series(
      'Lav',
      'RATING_LOW',
      ROWS.map((label, i) => point(label, { y: i })),
    ),
    series(
      'Høy',
      'RATING_HIGH',
      ROWS.map((label, i) => point(label, { y: 3 * i })),
    ),
  ],
  DUMBBELL: [
    series(
      'Årsverk',
      'STAFFING',
      ROWS.map((label, i) => point(label, { from: 20 + i, y: [31, 18, null][i] ?? null })),
    ),
  ],
  STRIP: DOTS,
  SCATTER: DOTS,
  FACETS: DOTS,
  BANDS: DOTS,
};

const WORDS: Spec['words'] = {
  generated: 'Eksempeltall',
  source: 'Kilde',
  percentiles: 'ni av ti',
  change: 'endring',
  from: '2016',
  to: '2020',
  axis_break: 'aksen starter ikke på null',
  reported: 'rapportert',
  derived: 'beregnet',
  estimated: 'estimert',
  carried_forward: 'videreført',
  illustration: 'eksempeltall',
  illustration_carried_forward: 'eksempeltall, simulert videreført',
  suppressed: 'skjermet',
  missing: 'mangler',
};

function specOf(kind: Kind, content = FIGURES[kind]): Spec {
  return {
    id: 'prove',
    kind,
    title: 'Funnet',
    description: '',
    illustration: false,
    horizontal: { title: 'Innbyggere', format: 'COUNT' },
    vertical: { title: 'Årsverk per 10 000 innbyggere', format: 'RATE' },
    series: content,
    words: WORDS,
    notes: [],
    sources: [],
    address: '',
  };
}

function plotOf({ margin, height }: Plan, width: number): Rectangle {
  return {
    left: margin.left,
    top: margin.top,
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  };
}

/** What among all that is drawn should have been a number and is none. */
function noNumbersIn(value: unknown): unknown[] {
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).flatMap(noNumbersIn);
  }
  const broken =
    typeof value === 'number'
      ? !Number.isFinite(value)
      : typeof value === 'string' && /NaN|undefined|Infinity/.test(value);
  return broken ? [value] : [];
}

const KINDS = Object.keys(FIGURES) as Kind[];
const EVERYWHERE = KINDS.flatMap((kind) => WIDTHS.map((width) => [kind, width] as const));

describe.each(EVERYWHERE)('a figure of kind %s that is %d wide', (kind, width) => {
  const plan = planFor(specOf(kind), placeOf(width));
  const plot = plotOf(plan, width);
  const { behind, front, find } = plan.decorate(plot);

  test('has room for its plot', () => {
    expect(plot.width).toBeGreaterThan(width * 0.25);
    expect(plot.height).toBeGreaterThan(0);
  });

  test('has no word outside of it', () => {
    for (const text of textsOf([...behind, ...front])) {
      const { from, to } = spanOf(text);
      expect(from, text.text).toBeGreaterThanOrEqual(-4);
      expect(to, text.text).toBeLessThanOrEqual(width + 4);
      expect(Number(text.attributes['y']), text.text).toBeLessThanOrEqual(plan.height);
    }
  });

  test('is drawn of numbers', () => {
    expect(noNumbersIn([plan.options, behind, front])).toEqual([]);
  });

  test('tells of something at the pointer, and of nothing outside', () => {
    const spots = Array.from({ length: 40 }, (_, i) => plot.left + (plot.width * i) / 40);
    const rows = Array.from({ length: 40 }, (_, i) => plot.top + (plot.height * i) / 40);
    expect(spots.some((x) => rows.some((y) => find(x, y) !== null))).toBe(true);
    expect(find(-1000, -1000)).toBeNull();
  });

  test('makes no number of nothing where it has no values', () => {
    const missing = FIGURES[kind].map((each) => ({
      ...each,
      points: each.points.map(({ label }) => point(label, { y: null, quality: 'missing' })),
    }));
    const empty = planFor(specOf(kind, missing), placeOf(width));
    const shapes = empty.decorate(plotOf(empty, width));
    expect(noNumbersIn([empty.options, shapes])).toEqual([]);
  });
});

/** The numbers that ApexCharts draws. */
function drawn({ options }: Plan): unknown[] {
  const all = (options.series ?? []) as { data: { y: unknown }[] }[];
  return all.flatMap(({ data }) => data.map(({ y }) => y));
}

test('what is missing is a gap, never a zero', () => {
  expect(drawn(planFor(specOf('LINE'), placeOf(960)))).toEqual([20, 30, 41, 12, 14, 15, 15.5]);
  expect(drawn(planFor(specOf('BAR'), placeOf(960)))).toEqual([5.6, -2, null]);
});

test('the series are drawn on the scale that the axis beside them tells', () => {
  const plan = planFor(specOf('LINE'), placeOf(960));
  const { behind } = plan.decorate(plotOf(plan, 960));
  expect(plan.options.yaxis).toMatchObject({ min: 10, max: 50, tickAmount: 4 });
  expect(wordsOf(behind)).toEqual(expect.arrayContaining(['10', '20', '30', '40', '50']));
});

test('a bar without a value says so at the baseline', () => {
  const plan = planFor(specOf('BAR'), placeOf(960));
  const { front } = plan.decorate(plotOf(plan, 960));
  expect(wordsOf(front)).toEqual(expect.arrayContaining(['5,6', '−2,0', 'mangler']));
});

test('parts of a whole are shares of their own row, and nothing of a row of nothing', () => {
  const plan = planFor(specOf('STACKED'), placeOf(960));
  expect(drawn(plan)).toEqual([0, 25, 25, 0, 75, 75]);
});

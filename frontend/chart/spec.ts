/**
 * What the server sends: a figure as plain JSON. The names are those of the Java records in
 * `no.kommuneblikk.figure`, and every word that is shown comes with it.
 */
export type Kind =
  'LINE' | 'BAR' | 'STACKED' | 'DUMBBELL' | 'STRIP' | 'SCATTER' | 'MULTIPLES' | 'FACETS' | 'BANDS';

export type Format =
  'COUNT' | 'FTE' | 'RATE' | 'PRECISE' | 'PERCENT' | 'SHARE' | 'INDEX' | 'MNOK' | 'NOK' | 'LABEL';

export type Role =
  | 'STAFFING'
  | 'FUNDING'
  | 'FUNDING_SECOND'
  | 'SIZE_SMALL'
  | 'SIZE_MEDIUM'
  | 'SIZE_LARGE'
  | 'FIRST'
  | 'SECOND'
  | 'THIRD'
  | 'EMPHASIS'
  | 'EMPHASIS_SECOND'
  | 'CONTEXT'
  | 'BENCHMARK'
  | 'TREND'
  | 'BAND_OUTER'
  | 'BAND_INNER'
  | 'RATING_LOW'
  | 'RATING_MEDIUM'
  | 'RATING_RELATIVELY_HIGH'
  | 'RATING_HIGH'
  | 'RATING_CANNOT_BE_ASSESSED';

export interface Axis {
  title: string;
  format: Format;
}

export interface Point {
  label: string;
  code?: string | null;
  x?: number | null;
  from?: number | null;
  /** Missing is missing, never zero. */
  y?: number | null;
  /** A `Quality`, by its name or its code: `CARRIED_FORWARD` or `carried_forward`. */
  quality: string;
  /** 1–4 where the reader has highlighted this municipality. */
  highlight?: number | null;
  /** What is said beside the value, such as between what it lies. */
  note?: string | null;
}

export interface Spread {
  n: number;
  p5: number;
  p25: number;
  p50: number;
  p75: number;
  p95: number;
}

export interface Series {
  name: string;
  role: Role;
  points: Point[];
  spread?: Spread | null;
}

export interface Spec {
  id: string;
  kind: Kind;
  /** The finding. */
  title: string;
  /** The text alternative. */
  description: string;
  /** What the figure is about, such as «Møre og Romsdal · mellomstore kommuner». */
  selection?: string | null;
  illustration: boolean;
  horizontal: Axis;
  vertical: Axis;
  series: Series[];
  words: Record<string, string>;
  notes: string[];
  sources: string[];
  address: string;
  /** Values of a figure beside this one, which the scale has room for too. */
  reach?: number[];
}

export function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export function hasNoPoints(spec: Spec): boolean {
  return spec.series.every((series) => series.points.length === 0);
}

const SUMMARIES: ReadonlySet<Role> = new Set(['TREND', 'BAND_OUTER', 'BAND_INNER']);

/** Whether a series is computed from the dots of others, to be drawn with them. */
export function isSummary(series: Series): boolean {
  return isSummaryRole(series.role);
}

export function isSummaryRole(role: Role): boolean {
  return SUMMARIES.has(role);
}

/** The key in {@link Spec.words} of a point's quality. */
export function qualityOf(point: Point): string {
  return point.quality.toLowerCase();
}

/** Why a point has no value, in a word. */
export function absenceOf(spec: Spec, point: Point | undefined): string {
  // A row that stands for others ("… 326 til") has no value and misses none.
  if (point && qualityOf(point) === 'derived') {
    return '';
  }
  return spec.words[point && qualityOf(point) === 'suppressed' ? 'suppressed' : 'missing'] ?? '–';
}

/** Whether a value stands in for one that was not reported, or plays that it does. */
export function isHollow(point: Point): boolean {
  return qualityOf(point).endsWith('carried_forward');
}

/** What the hollow ones among these are, in a word; empty if none is. */
export function hollowWord(spec: Pick<Spec, 'words'>, points: Point[]): string {
  const hollow = points.find((point) => isHollow(point) && isNumber(point.y));
  return hollow ? (spec.words[qualityOf(hollow)] ?? '') : '';
}

/** The highlight of a point: 0 for none, otherwise 1–4. */
export function highlightOf(point: Point): number {
  const highlight = point.highlight ?? 0;
  return highlight > 0 ? ((Math.trunc(highlight) - 1) % 4) + 1 : 0;
}

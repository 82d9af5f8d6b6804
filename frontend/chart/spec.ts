import type { ChartWord, Format, Kind as FigureKind, Quality, SeriesRole } from '../contract';

/*
 * What the server sends: a figure as plain JSON. The names are those of the Java records in
 * `no.kommuneblikk.figure`, and every word that is shown comes with it.
 */

export type { Format, Quality };

/** The forms that are charts; the others have elements of their own. */
export type Kind = Exclude<FigureKind, 'MATRIX' | 'TABLE' | 'MAP'>;

/** The roles of the series of a chart; classes are those of a map. */
export type Role = Exclude<SeriesRole, `CLASS_${string}`>;

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
  quality: Quality;
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
  words: Record<ChartWord | Quality, string>;
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

/** Why a point has no value, in a word. */
export function absenceOf(spec: Spec, point: Point | undefined): string {
  // A row that stands for others ("… 326 til") has no value and misses none.
  if (point?.quality === 'derived') {
    return '';
  }
  return spec.words[point?.quality === 'suppressed' ? 'suppressed' : 'missing'];
}

/** Whether a value stands in for one that was not reported, or plays that it does. */
export function isHollow(point: Point): boolean {
  return point.quality.endsWith('carried_forward');
}

/** What the hollow ones among these are, in a word; empty if none is. */
export function hollowWord({ words }: { words: Record<Quality, string> }, points: Point[]): string {
  const hollow = points.find((point) => isHollow(point) && isNumber(point.y));
  return hollow ? words[hollow.quality] : '';
}

/** The highlight of a point: 0 for none, otherwise 1–4. */
export function highlightOf(point: Point): number {
  const highlight = point.highlight ?? 0;
  return highlight > 0 ? ((Math.trunc(highlight) - 1) % 4) + 1 : 0;
}

import type { Axis, Point, Spec } from '../chart/spec';
import type { MapForm, MapWord, Quality, SeriesRole } from '../contract';

/** The roles of the series of a map: classes, or who reported. */
export type ClassRole =
  | Extract<SeriesRole, `CLASS_${string}`>
  | Extract<SeriesRole, 'CONTEXT' | 'BENCHMARK' | 'EMPHASIS'>;

/** A municipality in a class. */
export interface MapPoint extends Point {
  /** Its county, and after a dot what else is said of it. */
  note?: string | null;
}

const DOT = ' · ';

/** The county of a municipality; empty where it is not told. */
export function countyIn(point: MapPoint): string {
  return point.note?.split(DOT, 1)[0] ?? '';
}

/** What is said of a municipality beside its county. */
export function saidOf(point: MapPoint): string {
  return (point.note ?? '').split(DOT).slice(1).join(DOT);
}

/** A class: the interval is its name. Those without a value have a class for each reason. */
export interface MapClass {
  name: string;
  /** The pattern of those without a value, different for each reason. */
  hatching?: string;
  role: ClassRole;
  points: MapPoint[];
}

/** How the map is looked at; `MapSpec.java`. */
export interface MapView {
  /** Municipalities as they are, or a circle of the same size for each. */
  form: MapForm;
  /** Numbers of the counties that the map is about; none for the whole country. */
  counties: string[];
  /** Where the outlines of municipalities and counties are. */
  outlines: { municipalities: string; counties: string };
  /** The query that the page of a municipality is opened with. */
  query: string;
}

/** What the element is given. */
export interface MapSpec extends Omit<Spec, 'kind' | 'series' | 'vertical' | 'words'> {
  /** The values are changes, which are written with their sign, or they are not. */
  vertical: Axis & { change?: boolean };
  series: MapClass[];
  words: Record<MapWord | Quality, string>;
  map: MapView;
}

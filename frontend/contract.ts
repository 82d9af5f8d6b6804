/*
 * The names that the server sends: a union for each of its enums, and nothing else in this file.
 * `ContractTest` compares them with Java, so a constant that is new on one side fails; once it is
 * here, the compiler asks for its drawing, its colour and its decimals.
 */

/** The forms of a figure; `Kind` in Java. */
export type Kind =
  | 'LINE'
  | 'BAR'
  | 'STACKED'
  | 'DUMBBELL'
  | 'STRIP'
  | 'SCATTER'
  | 'MULTIPLES'
  | 'FACETS'
  | 'BANDS'
  | 'MATRIX'
  | 'TABLE'
  | 'MAP';

/** How the numbers of an axis are written; `Format` in Java. */
export type Format =
  'COUNT' | 'FTE' | 'RATE' | 'PRECISE' | 'PERCENT' | 'SHARE' | 'INDEX' | 'MNOK' | 'NOK' | 'LABEL';

/** What a series is; `SeriesRole` in Java. */
export type SeriesRole =
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
  | 'RATING_CANNOT_BE_ASSESSED'
  | 'CLASS_1'
  | 'CLASS_2'
  | 'CLASS_3'
  | 'CLASS_4'
  | 'CLASS_5'
  | 'CLASS_BELOW_1'
  | 'CLASS_BELOW_2'
  | 'CLASS_BELOW_3'
  | 'CLASS_BELOW_4'
  | 'CLASS_MISSING';

/** What one value is worth, by its key; `Quality` in Java. */
export type Quality =
  | 'reported'
  | 'derived'
  | 'estimated'
  | 'carried_forward'
  | 'illustration'
  | 'illustration_carried_forward'
  | 'suppressed'
  | 'missing';

/** What a goal can be rated, by its code, and that nobody has; `Rating` in Java. */
export type Rating =
  'low' | 'medium' | 'relatively_high' | 'high' | 'cannot_be_assessed' | 'not_rated';

/** How municipalities are drawn on a map, by its code; `MapForm` in Java. */
export type MapForm = 'omriss' | 'sirkler';

/** The words of a chart beside those for each quality; `ChartSpec` in Java, and the two below. */
export type ChartWord =
  'generated' | 'source' | 'percentiles' | 'change' | 'from' | 'to' | 'axis_break';

/** The words of a matrix of ratings; {0} and what follows are filled in where they are shown. */
export type MatrixWord =
  | 'generated'
  | 'source'
  | 'legend'
  | 'most_common'
  | 'tie'
  | 'of_rated'
  | 'none_rated'
  | 'one_municipality'
  | 'municipalities';

/** The words of a map. */
export type MapWord =
  | 'generated'
  | 'source'
  | 'one_municipality'
  | 'municipalities'
  | 'map'
  | 'map_hint'
  | 'map_list'
  | 'map_list_reporting'
  | 'map_outside'
  | 'map_class'
  | 'map_quality'
  | 'map_failed';

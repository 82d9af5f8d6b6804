package no.kommuneblikk.intake.sheet;

/** What stands in a column. */
public enum ColumnRole {
  /** Number or name of the municipality. Of several columns, one with a number is used. */
  MUNICIPALITY,
  /** Number or name of the county, which tells municipalities of one name apart. */
  COUNTY,
  YEAR,
  /** Code or name of the measure that the value in the same row belongs to. */
  MEASURE,
  /** Values of the column's own measure and year, or of the row's, or of the file's. */
  VALUE,
  /** What the value in the same row is worth. */
  QUALITY,
  /** Year of the municipal division that the number in the same row belongs to. */
  STRUCTURE,
  /**
   * What divides the figures of one municipality in one year, such as sex or age. Only the rows of
   * one value are read, as a part is no figure of the whole, and parts are never added up.
   */
  BREAKDOWN,
  /** The source's own rate per 1 000 inhabitants, which the value is checked against. */
  CHECK_PER_1000,
  /** Number of the goal that is rated. */
  GOAL,
  /** What the rating is about: all of the goal, the individual, or services and system. */
  SCOPE,
  RATING,
  /** Who rated: the municipality or an adviser. */
  RATER,
  /** The day of the rating. */
  DATE,
  /** Why it was rated so. */
  REASON,
  /** Not read. */
  IGNORED
}

package no.kommuneblikk.selection.ui;

/** What can be chosen in the bar; a page offers those that change something on it. */
public enum Choice {
  YEARS,
  SIZE,
  COUNTIES,
  HIGHLIGHT,
  GROUPS,
  PER,
  /** Whom one municipality is seen against. */
  AGAINST,
  CARRIED_FORWARD,
  /** Which measure a figure of any measure shows, and whether its level or its change. */
  MEASURE,
  /** How the values of a map are divided. */
  CLASSES,
  /** How municipalities are drawn on a map. */
  MAP_FORM
}

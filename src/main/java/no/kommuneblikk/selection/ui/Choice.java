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
  CARRIED_FORWARD
}

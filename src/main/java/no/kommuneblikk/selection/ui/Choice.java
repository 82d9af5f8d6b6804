package no.kommuneblikk.selection.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
  /** The one municipality that a page is about, where it can be about any or none. */
  FOCUS,
  /** What free funds are distributed by. */
  KEY,
  /** Whether money of earlier years is counted in prices of the last. */
  PRICES,
  CARRIED_FORWARD,
  /** Which measure a figure of any measure shows, and whether its level or its change. */
  MEASURE,
  /** How the values of a map are divided. */
  CLASSES,
  /** How municipalities are drawn on a map. */
  MAP_FORM,
  /** What lies along the axes of a scatter; a page puts it beside its scatter. */
  AXES;

  /** What has a meaning on any page of figures; the rest is for pages made for it. */
  public static final Set<Choice> USUAL =
      Set.copyOf(
          EnumSet.complementOf(
              EnumSet.of(AGAINST, FOCUS, KEY, PRICES, MEASURE, CLASSES, MAP_FORM, AXES)));

  /** The usual, and these. */
  public static Set<Choice> usualAnd(Choice... further) {
    var choices = EnumSet.copyOf(USUAL);
    choices.addAll(List.of(further));
    return choices;
  }
}

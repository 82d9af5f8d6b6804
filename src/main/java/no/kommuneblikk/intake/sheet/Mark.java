package no.kommuneblikk.intake.sheet;

import java.util.Map;
import no.kommuneblikk.indicator.Quality;

/** What is meant by something that stands in the place of a number. */
public enum Mark {
  /** There is no figure. */
  MISSING,
  /** There is a figure, but it is kept back because it counts too few. */
  SUPPRESSED,
  /** Zero. */
  ZERO;

  /**
   * What marks mean where a recipe says nothing else. The dash is read as missing, because most
   * spreadsheets use it so and a missing figure does no harm; in the tables of Statistisk
   * sentralbyrå it means zero, and a recipe for those has to say so.
   */
  public static final Map<String, Mark> USUAL =
      Map.ofEntries(
          Map.entry("", MISSING),
          Map.entry(".", MISSING),
          Map.entry("..", MISSING),
          Map.entry("...", MISSING),
          Map.entry("…", MISSING),
          Map.entry("-", MISSING),
          Map.entry("–", MISSING),
          Map.entry("—", MISSING),
          Map.entry("−", MISSING),
          Map.entry("n/a", MISSING),
          Map.entry("na", MISSING),
          Map.entry("mangler", MISSING),
          Map.entry("ikke rapportert", MISSING),
          Map.entry(":", SUPPRESSED),
          Map.entry("*", SUPPRESSED),
          Map.entry("<3", SUPPRESSED),
          Map.entry("<4", SUPPRESSED),
          Map.entry("<5", SUPPRESSED),
          Map.entry("<10", SUPPRESSED),
          Map.entry("skjermet", SUPPRESSED));

  /** What a value with this mark is worth; zero is a value like any other. */
  Quality quality() {
    return switch (this) {
      case MISSING -> Quality.MISSING;
      case SUPPRESSED -> Quality.SUPPRESSED;
      case ZERO -> Quality.REPORTED;
    };
  }
}

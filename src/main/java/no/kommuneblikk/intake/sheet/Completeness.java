package no.kommuneblikk.intake.sheet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether there are all the columns that it takes to read a file. */
final class Completeness {

  private static final Map<Role, String> OF_SURVEYS = new LinkedHashMap<>();

  static {
    OF_SURVEYS.put(Role.MUNICIPALITY, "finner-ikke-kommune");
    OF_SURVEYS.put(Role.GOAL, "finner-ikke-mal");
    OF_SURVEYS.put(Role.RATING, "finner-ikke-vurdering");
    OF_SURVEYS.put(Role.RATER, "finner-ikke-rolle");
    OF_SURVEYS.put(Role.DATE, "finner-ikke-dato");
  }

  private final Recipe recipe;
  private final Collection<Column> columns;

  /**
   * @param columns those of the recipe that the file has
   */
  Completeness(Recipe recipe, Collection<Column> columns) {
    this.recipe = recipe;
    this.columns = columns;
  }

  /** The code of what is missing; null if nothing is. */
  @Nullable String missing() {
    return recipe.readsRatings() ? inSurvey() : inValues();
  }

  private @Nullable String inSurvey() {
    for (var needed : OF_SURVEYS.entrySet()) {
      if (!has(needed.getKey())) {
        return needed.getValue();
      }
    }
    return null;
  }

  private @Nullable String inValues() {
    if (!has(Role.MUNICIPALITY)) {
      return "finner-ikke-kommune";
    }
    if (!has(Role.VALUE)) {
      return "finner-ikke-verdi";
    }
    if (recipe.measure() == null && !has(Role.MEASURE) && hasValue(true)) {
      return "finner-ikke-maling";
    }
    return recipe.year() == null && !has(Role.YEAR) && hasValue(false) ? "finner-ikke-aar" : null;
  }

  private boolean has(Role role) {
    return columns.stream().anyMatch(column -> column.role() == role);
  }

  /** Whether there are values of which the column does not tell the measure, or the year. */
  private boolean hasValue(boolean withoutMeasure) {
    return columns.stream()
        .filter(column -> column.role() == Role.VALUE)
        .anyMatch(column -> (withoutMeasure ? column.measure() : column.year()) == null);
  }
}

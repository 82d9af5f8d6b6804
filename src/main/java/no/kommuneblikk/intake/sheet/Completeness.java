package no.kommuneblikk.intake.sheet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether there are all the columns that it takes to read a file. */
final class Completeness {

  private static final Map<ColumnRole, String> OF_SURVEYS = new LinkedHashMap<>();

  static {
    OF_SURVEYS.put(ColumnRole.MUNICIPALITY, "finner-ikke-kommune");
    OF_SURVEYS.put(ColumnRole.GOAL, "finner-ikke-mal");
    OF_SURVEYS.put(ColumnRole.RATING, "finner-ikke-vurdering");
    OF_SURVEYS.put(ColumnRole.RATER, "finner-ikke-rolle");
    OF_SURVEYS.put(ColumnRole.DATE, "finner-ikke-dato");
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
    if (!has(ColumnRole.MUNICIPALITY)) {
      return "finner-ikke-kommune";
    }
    if (!has(ColumnRole.VALUE)) {
      return "finner-ikke-verdi";
    }
    if (recipe.measure() == null && !has(ColumnRole.MEASURE) && hasValue(true)) {
      return "finner-ikke-maling";
    }
    return recipe.year() == null && !has(ColumnRole.YEAR) && hasValue(false)
        ? "finner-ikke-aar"
        : null;
  }

  private boolean has(ColumnRole role) {
    return columns.stream().anyMatch(column -> column.role() == role);
  }

  /** Whether there are values of which the column does not tell the measure, or the year. */
  private boolean hasValue(boolean withoutMeasure) {
    return columns.stream()
        .filter(column -> column.role() == ColumnRole.VALUE)
        .anyMatch(column -> (withoutMeasure ? column.measure() : column.year()) == null);
  }
}

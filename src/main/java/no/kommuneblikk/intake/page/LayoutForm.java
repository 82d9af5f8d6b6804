package no.kommuneblikk.intake.page;

import java.util.HashMap;
import java.util.List;
import no.kommuneblikk.intake.check.Rules;
import no.kommuneblikk.intake.job.NewMeasure;
import no.kommuneblikk.intake.job.Request;
import no.kommuneblikk.intake.sheet.Column;
import no.kommuneblikk.intake.sheet.Mark;
import no.kommuneblikk.intake.sheet.Recipe;
import no.kommuneblikk.intake.sheet.cell.DecimalStyle;
import org.jspecify.annotations.Nullable;

/**
 * What a steward has chosen for a file.
 *
 * @param columns as they are to be read
 * @param measure of the values whose column and row tell none
 * @param year of the values whose column and row tell none
 * @param dashIsZero whether a dash is read as zero rather than as missing
 * @param structure the division of all numbers; null for each year's own
 * @param newUnit unit of measures that the file names and nobody knows; null where that is a
 *     mistake
 * @param newWhole what such measures are a rate or share of; null where that is not said
 */
public record LayoutForm(
    List<Column> columns,
    @Nullable String measure,
    @Nullable Integer year,
    @Nullable DecimalStyle decimals,
    boolean dashIsZero,
    double factor,
    boolean perThousand,
    @Nullable Integer structure,
    Rules.Scope scope,
    boolean markRepeated,
    @Nullable String newUnit,
    @Nullable String newWhole,
    String publisher,
    List<NewMeasure> added) {

  private static final List<String> DASHES = List.of("-", "–", "—", "−");

  public LayoutForm {
    columns = List.copyOf(columns);
    added = List.copyOf(added);
  }

  /** What a recipe and the rules of an earlier request say; the usual where there was none. */
  public static LayoutForm of(Recipe recipe, @Nullable Request earlier) {
    var rules = earlier == null ? null : earlier.rules();
    return new LayoutForm(
        recipe.columns(),
        recipe.measure(),
        recipe.year(),
        recipe.decimals(),
        recipe.marks().get("-") == Mark.ZERO,
        recipe.factor(),
        recipe.perThousand(),
        recipe.structure(),
        rules == null ? Rules.Scope.YEARS : rules.scope(),
        rules != null && rules.markRepeated(),
        rules == null ? null : rules.newUnit(),
        rules == null ? null : rules.newWhole(),
        earlier == null ? "" : earlier.publisher(),
        earlier == null ? List.of() : earlier.added());
  }

  /** The recipe with what was chosen. */
  public Recipe recipe(Recipe base) {
    var marks = new HashMap<>(base.marks());
    DASHES.forEach(marks::remove);
    if (dashIsZero) {
      DASHES.forEach(dash -> marks.put(dash, Mark.ZERO));
    }
    return base.with(
        it -> {
          it.columns = columns;
          it.measure = measure;
          it.year = year;
          it.decimals = decimals;
          it.marks = marks;
          it.factor = factor;
          it.perThousand = perThousand;
          it.structure = structure;
        });
  }

  /**
   * Everything that is needed to read the file.
   *
   * @param name of the remembered recipe it is read by; empty where there is none
   * @param thisYear the last year that figures can be from
   */
  public Request request(
      Recipe base, String name, String by, String unknownPublisher, int thisYear) {
    var recipe = recipe(base).with(it -> it.name = name);
    return new Request(
        by,
        recipe,
        null,
        new Rules(structure, scope, markRepeated, newUnit, newWhole, thisYear),
        added,
        publisher.isBlank() ? unknownPublisher : publisher.strip());
  }
}

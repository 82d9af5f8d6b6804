package no.kommuneblikk.intake.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.kommuneblikk.intake.check.Examination;
import no.kommuneblikk.intake.check.Rules;
import no.kommuneblikk.intake.sheet.Recipe;
import org.jspecify.annotations.Nullable;

/**
 * What is to be read and how.
 *
 * @param by who wants it
 * @param recipe how a file is read; null for a table
 * @param table what is wanted of the StatBank; null for a file
 * @param added measures that are to be added with the figures
 * @param publisher who published the figures of a file
 * @param corrections names of the file that somebody has said what mean; null for none
 */
public record Request(
    String by,
    @Nullable Recipe recipe,
    @Nullable TableOrder table,
    Rules rules,
    List<NewMeasure> added,
    String publisher,
    @Nullable Corrections corrections) {

  public Request {
    added = List.copyOf(added);
  }

  public Request(
      String by,
      @Nullable Recipe recipe,
      @Nullable TableOrder table,
      Rules rules,
      List<NewMeasure> added,
      String publisher) {
    this(by, recipe, table, rules, added, publisher, null);
  }

  /** The same with some names read as the municipalities that they are nearly called. */
  public Request with(List<Corrections.Proposal> proposals) {
    return with(corrected().with(proposals));
  }

  /** The same with the names that an earlier request has corrected. */
  public Request as(Request earlier) {
    return with(earlier.corrected());
  }

  private Request with(Corrections changed) {
    return new Request(by, recipe, table, rules, added, publisher, changed);
  }

  Corrections corrected() {
    return Objects.requireNonNullElse(corrections, Corrections.NONE);
  }

  /**
   * The measures that have to be added before figures can be stored: those that were described, and
   * those that the source names and the rules let come.
   */
  public List<NewMeasure> additions(Examination.Outcome outcome) {
    var unit = rules.newUnit();
    var all = new ArrayList<>(added);
    if (unit != null) {
      for (var code : outcome.measures()) {
        if (all.stream().noneMatch(measure -> measure.code().equals(code))) {
          all.add(new NewMeasure(code, code, unit, rules.newWhole()));
        }
      }
    }
    return List.copyOf(all);
  }
}

package no.kommuneblikk.intake.job;

import java.util.List;
import no.kommuneblikk.intake.check.Rules;
import no.kommuneblikk.intake.sheet.Recipe;
import org.jspecify.annotations.Nullable;

/**
 * What is to be read and how: everything that is needed to do it again after a crash.
 *
 * @param by who wants it
 * @param recipe how a file is read; null for a table
 * @param table what is wanted of the StatBank; null for a file
 * @param added measures that are to be added with the figures
 * @param publisher who published the figures of a file
 */
public record Request(
    String by,
    @Nullable Recipe recipe,
    @Nullable TableOrder table,
    Rules rules,
    List<NewMeasure> added,
    String publisher) {

  public Request {
    added = List.copyOf(added);
  }
}

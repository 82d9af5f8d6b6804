package no.kommuneblikk.intake.page;

import java.util.Locale;
import java.util.function.Predicate;
import no.kommuneblikk.intake.check.Changes;
import org.jspecify.annotations.Nullable;

/**
 * Which changes somebody wants to see.
 *
 * @param kind null for all
 * @param measure empty for all
 * @param year null for all
 * @param place part of a name, or a number; empty for all
 */
public record ChangeFilter(
    Changes.@Nullable Kind kind, String measure, @Nullable Integer year, String place)
    implements Predicate<Changes.Change> {

  public static final ChangeFilter ALL = new ChangeFilter(null, "", null, "");

  @Override
  public boolean test(Changes.Change change) {
    return (kind == null || change.kind() == kind)
        && (measure.isEmpty() || change.measure().equals(measure))
        && (year == null || change.year() == year)
        && isAt(change);
  }

  private boolean isAt(Changes.Change change) {
    var wanted = place.strip().toLowerCase(Locale.ROOT);
    return wanted.isEmpty()
        || change.number().startsWith(wanted)
        || change.name().toLowerCase(Locale.ROOT).contains(wanted);
  }
}

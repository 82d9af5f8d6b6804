package no.kommuneblikk.intake.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.place.DivisionIndex;
import org.jspecify.annotations.Nullable;

/** What publishing would change in the figures in force. */
public final class Changes {

  /** What becomes of a figure. */
  public enum Kind {
    NEW,
    CHANGED,
    REMOVED
  }

  /**
   * One figure that is not what it was.
   *
   * @param before null where there was none, or where it was missing or suppressed
   * @param beforeQuality null where there was none
   */
  public record Change(
      Kind kind,
      String measure,
      int year,
      String number,
      String name,
      @Nullable Double before,
      @Nullable Quality beforeQuality,
      @Nullable Double after,
      @Nullable Quality afterQuality) {}

  /** How many figures of a measure change in a year. */
  public record Summary(String measure, int year, int added, int changed, int removed, int same) {}

  private final Grid before;
  private final Grid after;
  private final List<Summary> summaries;

  private Changes(Grid before, Grid after) {
    this.before = before;
    this.after = after;
    this.summaries = keys().map(this::summary).toList();
  }

  static Changes between(Grid before, Grid after) {
    return new Changes(before, after);
  }

  /** By measure and year. */
  public List<Summary> summaries() {
    return summaries;
  }

  public int added() {
    return summaries.stream().mapToInt(Summary::added).sum();
  }

  public int changed() {
    return summaries.stream().mapToInt(Summary::changed).sum();
  }

  public int removed() {
    return summaries.stream().mapToInt(Summary::removed).sum();
  }

  /** Every change, by measure, year and number, one at a time. */
  public Stream<Change> all() {
    return keys().flatMap(this::changes);
  }

  /** The changes of one kind or another, by measure, year and number. */
  public Stream<Change> all(Predicate<Change> wanted) {
    return all().filter(wanted);
  }

  private Stream<Grid.Key> keys() {
    var keys = new TreeSet<Grid.Key>();
    before.slots().forEach(slot -> keys.add(slot.key()));
    after.slots().forEach(slot -> keys.add(slot.key()));
    return keys.stream();
  }

  private Summary summary(Grid.Key key) {
    var counts = new int[Kind.values().length];
    changes(key).forEach(change -> counts[change.kind().ordinal()]++);
    var now = after.find(key.measure(), key.year());
    var kept = (now == null ? 0 : now.count()) - counts[0] - counts[1];
    return new Summary(key.measure(), key.year(), counts[0], counts[1], counts[2], kept);
  }

  private Stream<Change> changes(Grid.Key key) {
    var was = before.find(key.measure(), key.year());
    var is = after.find(key.measure(), key.year());
    if (was != null && is != null && was.division().equals(is.division())) {
      return IntStream.range(0, is.division().size())
          .filter(place -> was.has(place) || is.has(place))
          .filter(place -> !was.sameAs(is, place))
          .mapToObj(place -> change(key, is.division(), was, is, place));
    }
    var byNumber = new TreeMap<String, Change>();
    for (var change : one(key, was, true)) {
      byNumber.put(change.number(), change);
    }
    for (var change : one(key, is, false)) {
      byNumber.put(change.number(), change);
    }
    return byNumber.values().stream();
  }

  private static List<Change> one(Grid.Key key, Grid.@Nullable Slot slot, boolean gone) {
    var changes = new ArrayList<Change>();
    if (slot != null) {
      for (var place = 0; place < slot.division().size(); place++) {
        if (slot.has(place)) {
          changes.add(change(key, slot.division(), gone ? slot : null, gone ? null : slot, place));
        }
      }
    }
    return changes;
  }

  private static Change change(
      Grid.Key key,
      DivisionIndex.Division division,
      Grid.@Nullable Slot was,
      Grid.@Nullable Slot is,
      int place) {
    var old = was != null && was.has(place) ? was : null;
    var young = is != null && is.has(place) ? is : null;
    return new Change(
        old == null ? Kind.NEW : young == null ? Kind.REMOVED : Kind.CHANGED,
        key.measure(),
        key.year(),
        division.number(place),
        division.name(place),
        old == null ? null : value(old, place),
        old == null ? null : old.quality(place),
        young == null ? null : value(young, place),
        young == null ? null : young.quality(place));
  }

  private static @Nullable Double value(Grid.Slot slot, int place) {
    return slot.hasValue(place) ? slot.value(place) : null;
  }
}

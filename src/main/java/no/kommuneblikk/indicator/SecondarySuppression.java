package no.kommuneblikk.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which cells have to be kept back beside those that count too few people, so that none of them can
 * be computed from a total: every known sum has no suppressed cell or at least two, and none is
 * determined by several sums together. The smallest other value goes first, the lowest municipality
 * number where two are equal, so that the same figures always give the same answer.
 *
 * <p>A missing value protects nothing in a total, as the producer's total may be without it. How
 * near a suppressed value can be guessed, from sums and from its being no less than zero, is not
 * looked at. Sums that the product itself makes ({@link SeriesRepository}) have no suppressed value
 * in them and need no protection.
 */
public final class SecondarySuppression {

  private final List<KnownSums.Sum> sums;
  private final Map<ReleaseCell, Double> known = new HashMap<>();
  private final Set<ReleaseCell> unknown = new TreeSet<>();
  private final Set<ReleaseCell> further = new TreeSet<>();
  private final Set<ReleaseCell> exposed = new TreeSet<>();

  /**
   * What has to be done.
   *
   * @param further cells that have to be suppressed as well
   * @param exposed suppressed cells that can be computed all the same, as nothing is left to
   *     suppress beside them: a total has to go, or the release can't be published
   */
  public record Result(Set<ReleaseCell> further, Set<ReleaseCell> exposed) {

    public Result {
      further = Collections.unmodifiableSortedSet(new TreeSet<>(further));
      exposed = Collections.unmodifiableSortedSet(new TreeSet<>(exposed));
    }

    /** The values as they may be published. */
    public List<NewObservation> applyTo(List<NewObservation> values) {
      return values.stream()
          .map(value -> further.contains(ReleaseCell.of(value)) ? value.suppressed() : value)
          .toList();
    }
  }

  /**
   * What has to be suppressed beside what is suppressed already.
   *
   * @param values all values of a release, or of several that are read together
   * @param totals the sums over municipalities that are published, here or elsewhere
   * @param parts which indicators add up to which
   */
  public static Result of(
      List<NewObservation> values, List<KnownTotal> totals, List<MeasurePart> parts) {
    var further = new TreeSet<ReleaseCell>();
    var exposed = new TreeSet<ReleaseCell>();
    // No sum goes over several years, and small systems of equations are solved sooner
    values.stream()
        .collect(groupingBy(NewObservation::year))
        .values()
        .forEach(
            year -> {
              var suppression = new SecondarySuppression(year, totals, parts);
              suppression.protect();
              further.addAll(suppression.further);
              exposed.addAll(suppression.exposed);
            });
    return new Result(further, exposed);
  }

  private SecondarySuppression(
      List<NewObservation> values, List<KnownTotal> totals, List<MeasurePart> parts) {
    for (var value : values) {
      var number = value.value();
      if (number != null) {
        known.put(ReleaseCell.of(value), number);
      } else if (value.quality() == Quality.SUPPRESSED) {
        unknown.add(ReleaseCell.of(value));
      }
    }
    var cells = new TreeSet<>(known.keySet());
    cells.addAll(unknown);
    sums = unknown.isEmpty() ? List.of() : KnownSums.of(cells, totals, parts);
  }

  private void protect() {
    for (var open = determined(); open.isPresent(); open = determined()) {
      var cell = open.get();
      companion(cell)
          .ifPresentOrElse(
              other -> {
                known.remove(other);
                unknown.add(other);
                further.add(other);
              },
              () -> exposed.add(cell));
    }
  }

  /**
   * A cell that can be computed: one that is alone in a sum, or else one that several sums give.
   */
  private Optional<ReleaseCell> determined() {
    return sums.stream()
        .map(sum -> sum.cells().stream().filter(unknown::contains).toList())
        .filter(left -> left.size() == 1 && !exposed.contains(left.getFirst()))
        .map(List::getFirst)
        .findFirst()
        .or(
            () ->
                Elimination.determined(sums, unknown).stream()
                    .filter(cell -> !exposed.contains(cell))
                    .findFirst());
  }

  /**
   * What to suppress beside a cell: the smallest value of the sum that hides the cell least, and
   * where its own sums have nothing left, of the sums that their other unknown cells are in.
   */
  private Optional<ReleaseCell> companion(ReleaseCell cell) {
    Set<ReleaseCell> reached = Set.of(cell);
    while (true) {
      var near = reached;
      var touched =
          sums.stream().filter(sum -> sum.cells().stream().anyMatch(near::contains)).toList();
      var found =
          touched.stream()
              .filter(sum -> sum.cells().stream().anyMatch(known::containsKey))
              .min(Comparator.comparingLong(this::hidden))
              .map(this::smallest);
      var further =
          touched.stream()
              .flatMap(sum -> sum.cells().stream())
              .filter(unknown::contains)
              .collect(toCollection(TreeSet::new));
      if (found.isPresent() || reached.containsAll(further)) {
        return found;
      }
      reached = further;
    }
  }

  private long hidden(KnownSums.Sum sum) {
    return sum.cells().stream().filter(unknown::contains).count();
  }

  private ReleaseCell smallest(KnownSums.Sum sum) {
    return sum.cells().stream()
        .filter(known::containsKey)
        .min(
            Comparator.<ReleaseCell>comparingDouble(cell -> known.getOrDefault(cell, 0.0))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }
}

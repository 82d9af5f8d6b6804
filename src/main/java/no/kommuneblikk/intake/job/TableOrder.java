package no.kommuneblikk.intake.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.intake.statbank.Pick;
import no.kommuneblikk.intake.statbank.TableQuery;
import no.kommuneblikk.intake.statbank.Target;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a table of the StatBank, as it is kept with a job.
 *
 * @param table five digits
 * @param presets measures whose cells the product knows
 * @param wanted measures whose cells somebody has picked
 * @param firstYear the first year to ask for
 * @param lastYear the last year to ask for
 */
public record TableOrder(
    String table, List<String> presets, List<Wanted> wanted, int firstYear, int lastYear) {

  public TableOrder {
    presets = List.copyOf(presets);
    wanted = List.copyOf(wanted);
  }

  /**
   * The measures of ours that a known table holds.
   *
   * @param targets what the table is known to hold
   * @param measure the only one wanted; null for all of them
   * @return empty if the table is not known to hold any, or not that one
   */
  public static Optional<TableOrder> known(
      String table, List<Target> targets, @Nullable String measure, int firstYear, int lastYear) {
    var measures =
        targets.stream()
            .map(Target::measure)
            .filter(code -> measure == null || code.equals(measure))
            .toList();
    return measures.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableOrder(table, measures, List.of(), firstYear, lastYear));
  }

  /**
   * Which cells become which measure.
   *
   * @param picks codes by variable; an empty list counts all of the variable together
   * @param factor turns the table's unit into the measure's
   */
  public record Wanted(String measure, Map<String, List<String>> picks, double factor) {

    public Wanted {
      picks = Map.copyOf(picks);
    }

    private Target target() {
      return new Target(
          measure,
          picks.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey,
                      pick ->
                          pick.getValue().isEmpty()
                              ? new Pick.Together()
                              : new Pick.Codes(pick.getValue()))),
          factor);
    }
  }

  /**
   * As the StatBank is asked.
   *
   * @param targets what the table is known to hold
   */
  TableQuery query(List<Target> targets) {
    var known = targets.stream().filter(target -> presets.contains(target.measure()));
    return new TableQuery(
        table,
        Stream.concat(known, wanted.stream().map(Wanted::target)).toList(),
        firstYear,
        lastYear);
  }

  /** Table and query in one line, for the log. */
  String description() {
    return "SSB-tabell %s, %d–%d: %s"
        .formatted(
            table,
            firstYear,
            lastYear,
            Stream.concat(
                    presets.stream(),
                    wanted.stream().map(it -> it.measure() + " " + new TreeMap<>(it.picks())))
                .collect(Collectors.joining("; ")));
  }
}

package no.kommuneblikk.intake.statbank;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A table of the StatBank that is known to hold measures of ours.
 *
 * @param number five digits
 * @param position its place among the others, the most wanted one first
 * @param picks which of its cells become which measure; empty where the steward has to pick
 */
@Table("statbank_table")
record StatBankTable(
    @Id String number,
    int position,
    @MappedCollection(idColumn = "table_number") Set<StatBankPick> picks) {

  StatBankTable {
    picks = Set.copyOf(picks);
  }

  /** By code of the measure. */
  List<Target> targets() {
    var byMeasure =
        picks.stream()
            .sorted(Comparator.comparing(StatBankPick::measure))
            .collect(
                Collectors.groupingBy(StatBankPick::measure, TreeMap::new, Collectors.toList()));
    return byMeasure.entrySet().stream()
        .map(entry -> Target.of(entry.getKey(), picks(entry.getValue())))
        .toList();
  }

  private static Map<String, Pick> picks(List<StatBankPick> own) {
    return own.stream().collect(Collectors.toMap(StatBankPick::variable, StatBankPick::pick));
  }

  /**
   * What of one variable of a table goes into a measure.
   *
   * @param variable its code in the table
   * @param picked codes with commas between, or words of a label; empty where all goes together
   */
  @Table("statbank_pick")
  record StatBankPick(String measure, String variable, How how, String picked) {

    /** How it is told what goes in. */
    enum How {
      CODES,
      LABELLED,
      TOGETHER
    }

    Pick pick() {
      return switch (how) {
        case CODES -> Pick.of(picked.split(","));
        case LABELLED -> new Pick.Labelled(picked);
        case TOGETHER -> new Pick.Together();
      };
    }
  }
}

package no.kommuneblikk.intake.statbank;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.indicator.Releases;
import org.springframework.stereotype.Component;

/**
 * The tables that hold the product's own measures, as far as their codes are known. Any other table
 * can be read by picking its contents; see {@link TableChoice}.
 */
@Component
public class KnownTables {

  private final StatBankTableRepository tables;
  private final Releases releases;

  KnownTables(StatBankTableRepository tables, Releases releases) {
    this.tables = tables;
    this.releases = releases;
  }

  /** The numbers of the tables, the most wanted one first. */
  public List<String> numbers() {
    return tables.findAllByOrderByPosition().stream().map(StatBankTable::number).toList();
  }

  /**
   * What the table's cells become, in the order of the measures; an empty list where the steward
   * has to pick, and nothing at all for a table that is not among the known ones.
   */
  public Optional<List<Target>> targets(String table) {
    var catalog = releases.catalog();
    return tables
        .findByNumber(table)
        .map(
            known ->
                known.targets().stream()
                    .sorted(Comparator.comparingInt(target -> catalog.position(target.measure())))
                    .toList());
  }
}

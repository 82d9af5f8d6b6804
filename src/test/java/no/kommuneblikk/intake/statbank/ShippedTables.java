package no.kommuneblikk.intake.statbank;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.kommuneblikk.indicator.Shipped;
import no.kommuneblikk.intake.statbank.StatBankTable.StatBankPick;

/** The tables of the StatBank that the product knows, without a database. */
public final class ShippedTables {

  private ShippedTables() {}

  public static Optional<List<Target>> targets(String number) {
    return Shipped.read("statbank_table").stream()
        .filter(row -> row.get("number").equals(number))
        .findFirst()
        .map(
            row ->
                new StatBankTable(
                    number,
                    Integer.parseInt(row.get("position")),
                    Shipped.read("statbank_pick").stream()
                        .filter(pick -> pick.get("table_number").equals(number))
                        .map(
                            pick ->
                                new StatBankPick(
                                    pick.get("measure"),
                                    pick.get("variable"),
                                    StatBankPick.How.valueOf(pick.get("how")),
                                    pick.get("picked")))
                        .collect(Collectors.toSet())))
        .map(
            table ->
                table.targets().stream()
                    .sorted(Comparator.comparingInt(it -> Shipped.CATALOG.position(it.measure())))
                    .toList());
  }
}

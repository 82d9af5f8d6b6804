package no.kommuneblikk.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kommuneblikk.indicator.MunicipalValue;

/** One municipality's money and posts, year by year, within the chosen borders. */
record Municipal(
    String number, String name, String county, String sizeGroup, Map<Slot, MunicipalValue> values) {

  /** What is measured, and when. */
  record Slot(String measure, int year) {}

  Municipal {
    values = Map.copyOf(values);
  }

  /** Everyone there are rows of, in the order of the rows. */
  static List<Municipal> of(List<MunicipalValue> rows) {
    var slots = new LinkedHashMap<String, Map<Slot, MunicipalValue>>();
    var any = new HashMap<String, MunicipalValue>();
    for (var row : rows) {
      any.putIfAbsent(row.number(), row);
      slots
          .computeIfAbsent(row.number(), _ -> new HashMap<>())
          .put(new Slot(row.indicator(), row.year()), row);
    }
    return any.values().stream()
        .sorted(Comparator.comparing(MunicipalValue::number))
        .map(
            row ->
                new Municipal(
                    row.number(),
                    row.name(),
                    row.county(),
                    row.sizeGroup(),
                    slots.getOrDefault(row.number(), Map.of())))
        .toList();
  }

  /** The row of a measure in a year, with or without a value. */
  Optional<MunicipalValue> row(String measure, int year) {
    return Optional.ofNullable(values.get(new Slot(measure, year)));
  }
}

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Inhabitants on 1 January of each year, by the municipality numbers of that year. */
record Population(NavigableMap<Integer, NavigableMap<String, BigDecimal>> byYear) {

  static Population read(Path source) throws IOException {
    NavigableMap<Integer, NavigableMap<String, BigDecimal>> byYear = new TreeMap<>();
    for (Csv.Row row :
        Csv.read(source.resolve("kommuner/folketall_opprinnelige_grenser_2015_2021.csv"))) {
      byYear
          .computeIfAbsent(row.year("aar"), year -> new TreeMap<>())
          .put(row.text("kommunenummer"), row.number("folketall_1_januar"));
    }
    return new Population(byYear);
  }

  BigDecimal of(int year, String number) {
    return byYear.get(year).get(number);
  }

  BigDecimal total(int year) {
    return byYear.get(year).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Real figures per municipality, with the numbers of their own year.
 *
 * <p>The extract that most of them come from only has municipalities where every column was filled,
 * so small ones and nearly all of 2019 are absent. An absent figure gets no row; it is not zero.
 */
final class Observations {

  private static final Map<String, String> COLUMN_BY_INDICATOR =
      new TreeMap<>(
          Map.of(
              "sosialhjelpsmottakere", "sosialhjelpsmottakere",
              "sosialhjelpsmottakere-18-24", "sosialhjelpsmottakere_18_24",
              "ruslovbrudd", "rusmiddellovbrudd_per_1000_toaarssnitt",
              "medianinntekt", "median_inntekt_etter_skatt",
              "husholdninger", "antall_husholdninger"));

  private Observations() {}

  static void write(Path source, Path reference, Geography geography, Population population)
      throws IOException {
    List<List<String>> inhabitants = new ArrayList<>();
    population
        .byYear()
        .forEach(
            (year, byNumber) ->
                byNumber.forEach(
                    (number, value) -> inhabitants.add(Csv.row(year, number, value, "reported"))));
    write(reference, "folketall", inhabitants);

    List<Csv.Row> context =
        Csv.read(source.resolve("indikatorer/sosialhjelp_ruslovbrudd_2015_2020.csv"));
    context.forEach(row -> checkMunicipality(row, geography, population));
    for (var indicator : COLUMN_BY_INDICATOR.entrySet()) {
      write(reference, indicator.getKey(), reported(context, indicator.getValue()));
    }
  }

  private static List<List<String>> reported(List<Csv.Row> rows, String column) {
    return rows.stream()
        .filter(row -> row.has(column))
        .map(
            row ->
                Csv.row(row.year("aar"), row.text("kommunenummer"), row.number(column), "reported"))
        .sorted(
            Comparator.comparing((List<String> row) -> row.get(0)).thenComparing(row -> row.get(1)))
        .toList();
  }

  private static void checkMunicipality(Csv.Row row, Geography geography, Population population) {
    int year = row.year("aar");
    String number = row.text("kommunenummer");
    Check.that(
        geography.in(Geography.structureOf(year)).containsKey(number),
        "The context figures of " + year + " have the unknown municipality " + number + ".");
    Check.equal(
        population.of(year, number),
        row.number("folketall_1_januar"),
        "The population of " + number + " in the context figures of " + year);
  }

  private static void write(Path reference, String indicator, List<List<String>> rows)
      throws IOException {
    Csv.write(
        reference.resolve("observation").resolve(indicator + ".csv"),
        "year,municipality,value,quality",
        rows);
  }
}

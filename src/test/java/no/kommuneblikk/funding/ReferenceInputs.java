package no.kommuneblikk.funding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.kommuneblikk.funding.EstimateInputs.Announced;
import no.kommuneblikk.funding.EstimateInputs.Area;
import no.kommuneblikk.funding.EstimateInputs.Step;
import no.kommuneblikk.funding.EstimateInputs.YearValue;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the product's estimate is computed from, read from db/reference on the class path. */
final class ReferenceInputs {

  private ReferenceInputs() {}

  static EstimateInputs read() {
    var population = values("folketall");
    return new EstimateInputs(
        announced(), population, values("sosialhjelpsmottakere"), areas(population), steps());
  }

  private static List<Announced> announced() {
    return rows("funding_announcement.csv").stream()
        .filter(row -> row.get("kind").equals("free_funds"))
        .filter(row -> row.get("area_level").equals("country"))
        .map(row -> new Announced(number(row, "from_year"), decimal(row, "amount_mnok")))
        .toList();
  }

  private static List<YearValue> values(String indicator) {
    return rows("observation/" + indicator + ".csv").stream()
        .map(
            row ->
                new YearValue(number(row, "year"), row.get("municipality"), decimal(row, "value")))
        .toList();
  }

  private static List<Area> areas(List<YearValue> population) {
    var people = new HashMap<String, Double>();
    population.stream()
        .filter(row -> row.year() == 2020)
        .forEach(row -> people.put(row.municipality(), row.value()));
    return rows("municipality.csv").stream()
        .filter(row -> row.get("structure").equals("2020"))
        .map(row -> new Area(row.get("number"), row.get("county"), size(people, row)))
        .toList();
  }

  private static String size(Map<String, Double> people, CSVRecord row) {
    var inhabitants = people.getOrDefault(row.get("number"), 0.0);
    return inhabitants < 5_000 ? "liten" : inhabitants < 20_000 ? "mellomstor" : "stor";
  }

  /** The division of 2015 held for two years, those of 2017 to 2019 for one each. */
  private static List<Step> steps() {
    var result = new ArrayList<Step>();
    for (var row : rows("lineage.csv")) {
      var from = number(row, "from_structure");
      if (row.get("to_structure").equals("2020") && from <= 2020) {
        for (var year = from; year <= (from == 2015 ? 2016 : from); year++) {
          result.add(
              new Step(year, row.get("from_number"), row.get("to_number"), decimal(row, "weight")));
        }
      }
    }
    return result;
  }

  private static int number(CSVRecord row, String column) {
    return Integer.parseInt(row.get(column));
  }

  private static double decimal(CSVRecord row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private static List<CSVRecord> rows(String file) {
    var stream = ReferenceInputs.class.getClassLoader().getResourceAsStream("db/reference/" + file);
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(stream, file + " is not on the class path"),
            StandardCharsets.UTF_8)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

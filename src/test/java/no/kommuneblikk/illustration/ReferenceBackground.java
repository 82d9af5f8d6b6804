package no.kommuneblikk.illustration;

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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The background and the parameters of the product, read from db/ on the class path. */
final class ReferenceBackground {

  private ReferenceBackground() {}

  static Parameters parameters() {
    try (var reader = open("db/illustration/parameters.properties")) {
      return Parameters.read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The set of another seed, everything else as in the product. */
  static Illustration generate(long seed, CountryFacts background) {
    var own = parameters();
    var other = new Parameters(seed, own.staffing(), own.grants(), own.costs(), own.ratings());
    return new IllustrationGenerator(other).generate(background);
  }

  static CountryFacts read() {
    var population = new HashMap<Integer, Map<String, Integer>>();
    for (var row : rows("observation/folketall.csv")) {
      var year = Integer.parseInt(row.get("year"));
      if (year <= Territory.LAST_YEAR) {
        population
            .computeIfAbsent(year, _ -> new HashMap<>())
            .put(row.get("municipality"), (int) Double.parseDouble(row.get("value")));
      }
    }
    var lineage = new ArrayList<LineageStep>();
    for (var row : rows("lineage.csv")) {
      var from = Integer.parseInt(row.get("from_structure"));
      if (row.get("to_structure").equals("2020") && from <= Territory.LAST_YEAR) {
        var weight = Double.parseDouble(row.get("weight"));
        lineage.add(new LineageStep(from, row.get("from_number"), row.get("to_number"), weight));
      }
    }
    var counties = new HashMap<String, String>();
    for (var row : rows("municipality.csv")) {
      if (row.get("structure").equals("2020")) {
        counties.put(row.get("number"), row.get("county"));
      }
    }
    var national = new HashMap<String, Map<Integer, Double>>();
    for (var row : rows("national_figure.csv")) {
      national
          .computeIfAbsent(row.get("indicator"), _ -> new HashMap<>())
          .put(Integer.valueOf(row.get("year")), Double.valueOf(row.get("value")));
    }
    return new CountryFacts(population, lineage, counties, national);
  }

  private static List<CSVRecord> rows(String file) {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = open("db/reference/" + file)) {
      return format.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader open(String name) {
    var stream = ReferenceBackground.class.getClassLoader().getResourceAsStream(name);
    return new InputStreamReader(
        Objects.requireNonNull(stream, name + " is not on the class path"), StandardCharsets.UTF_8);
  }
}

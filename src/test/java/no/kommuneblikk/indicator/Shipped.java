package no.kommuneblikk.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The catalogue of measures as it comes with the product, without a database. */
public final class Shipped {

  private static final Map<String, MeasureName> NAMES = names();

  public static final MeasureCatalog CATALOG =
      new MeasureCatalog(
          read("indicator").stream().map(Shipped::measure).toList(),
          read("measure_origin").stream()
              .map(row -> new Origin(row.get("measure"), row.get("made_of")))
              .toList(),
          aliases());

  private Shipped() {}

  /** A measure as a test wants it, called what the one with this code is called. */
  public static Indicator measure(
      int id,
      String code,
      String unit,
      Indicator.Kind kind,
      @Nullable String denominator,
      boolean producerCaveat) {
    return new Indicator(
        id,
        code,
        unit,
        kind,
        denominator,
        producerCaveat,
        CATALOG.find(code).map(Indicator::belonging).orElse(Belonging.NEW),
        named(code));
  }

  /** A measure that a data steward has added. */
  public static Indicator added(
      String code, String unit, @Nullable String denominator, String name) {
    return new Indicator(
        1,
        code,
        unit,
        Indicator.Kind.of(unit),
        denominator,
        false,
        Belonging.NEW,
        Map.of("nb", MeasureName.of(name, Locale.forLanguageTag("nb-NO"))));
  }

  /** A measure made of nothing but itself, without a break, read beside all of the product's. */
  public static Released released(Indicator indicator, Release release) {
    return released(indicator, release, List.of(), Set.of());
  }

  public static Released released(
      Indicator indicator, Release release, List<SeriesBreak> breaks, Set<String> madeOf) {
    return new Released(indicator, release, breaks, madeOf, CATALOG);
  }

  private static Indicator measure(CSVRecord row) {
    var code = row.get("code");
    var first = row.get("first_year");
    return new Indicator(
        (int) row.getRecordNumber(),
        code,
        row.get("unit"),
        Indicator.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        known(row.get("denominator")),
        row.get("producer_caveat").equals("1"),
        new Belonging(
            Belonging.Topic.valueOf(row.get("topic").toUpperCase(Locale.ROOT)),
            Integer.parseInt(row.get("position")),
            known(row.get("effort_area")),
            first.isEmpty() ? null : Integer.valueOf(first),
            known(row.get("source")),
            row.get("yearly_growth").equals("1")),
        named(code));
  }

  private static @Nullable String known(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static Map<String, MeasureName> named(String code) {
    var name = NAMES.get(code);
    return name == null ? Map.of() : Map.of("nb", name);
  }

  private static Map<String, MeasureName> names() {
    var names = new HashMap<String, MeasureName>();
    for (var row : read("measure_name")) {
      names.put(
          row.get("measure"),
          new MeasureName(row.get("name"), row.get("short_name"), row.get("in_sentence")));
    }
    return names;
  }

  private static Map<String, String> aliases() {
    var aliases = new HashMap<String, String>();
    read("measure_alias").forEach(row -> aliases.put(row.get("alias"), row.get("measure")));
    return aliases;
  }

  /** The rows of a table as it comes with the product. */
  public static List<CSVRecord> read(String table) {
    try (var reader = Files.newBufferedReader(Path.of("db/reference", table + ".csv"));
        var parser =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

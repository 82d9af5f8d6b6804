package no.kommuneblikk.geography;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.kommuneblikk.geography.GeographyRepository.CountyRow;
import no.kommuneblikk.geography.GeographyRepository.NameRow;
import no.kommuneblikk.geography.GeographyRepository.SuccessionRow;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The atlas of the reference files, without a database, for tests of what is told of places. */
public final class ReferenceAtlas {

  public static final Atlas ATLAS = read();

  private ReferenceAtlas() {}

  private static Atlas read() {
    return Atlas.of(
        municipalities(),
        rows("county").stream()
            .map(row -> new CountyRow(number(row, "structure"), row.get("number"), row.get("name")))
            .toList(),
        rows("municipality_name").stream()
            .map(row -> new NameRow(row.get("number"), row.get("name")))
            .toList(),
        rows("municipality_change").stream()
            .map(
                row ->
                    new BoundaryChange(
                        number(row, "effective_year"),
                        row.get("from_number"),
                        row.get("to_number"),
                        Double.parseDouble(row.get("weight"))))
            .toList(),
        rows("lineage").stream()
            .map(
                row ->
                    new SuccessionRow(
                        row.get("from_number"),
                        number(row, "to_structure"),
                        row.get("to_number"),
                        Double.parseDouble(row.get("weight"))))
            .sorted(
                Comparator.comparingDouble(SuccessionRow::weight)
                    .reversed()
                    .thenComparing(SuccessionRow::toNumber))
            .toList(),
        rows("size_scheme").stream()
            .map(
                row ->
                    new SizeLimits(
                        SizeScheme.of(row.get("scheme")).orElseThrow(),
                        SizeGroup.of(row.get("group_code")).orElseThrow(),
                        number(row, "lower"),
                        row.get("upper").isEmpty() ? null : number(row, "upper")))
            .sorted(Comparator.comparingInt(SizeLimits::lower))
            .toList());
  }

  private static List<Municipality> municipalities() {
    var population = population();
    var kostra = new HashMap<String, Integer>();
    rows("kostra_membership").stream()
        .filter(row -> row.get("vintage").equals("2020"))
        .forEach(row -> kostra.put(row.get("municipality"), number(row, "group_number")));
    return rows("municipality").stream()
        .map(
            row ->
                new Municipality(
                    number(row, "structure"),
                    row.get("number"),
                    row.get("name"),
                    row.get("display_name"),
                    row.get("county"),
                    rounded(population.get(row.get("structure") + row.get("number"))),
                    row.get("structure").equals("2020") ? kostra.get(row.get("number")) : null,
                    row.get("centrality").isEmpty() ? null : number(row, "centrality")))
        .sorted(Comparator.comparing(Municipality::displayName))
        .toList();
  }

  private static @Nullable Integer rounded(@Nullable Double inhabitants) {
    return inhabitants == null ? null : (int) Math.round(inhabitants);
  }

  /** Inhabitants of 2020 within the borders of every structure that figures are shown in. */
  private static Map<String, Double> population() {
    var numbers = new HashMap<String, Double>();
    rows("observation/folketall").stream()
        .filter(row -> row.get("year").equals("2020"))
        .forEach(row -> numbers.put(row.get("municipality"), Double.parseDouble(row.get("value"))));
    var sums = new HashMap<String, Double>();
    rows("lineage").stream()
        .filter(row -> row.get("from_structure").equals("2020"))
        .forEach(
            row ->
                sums.merge(
                    row.get("to_structure") + row.get("to_number"),
                    numbers.getOrDefault(row.get("from_number"), 0.0)
                        * Double.parseDouble(row.get("weight")),
                    Double::sum));
    return sums;
  }

  private static int number(CSVRecord row, String column) {
    return Integer.parseInt(row.get(column));
  }

  private static List<CSVRecord> rows(String name) {
    var path = "db/reference/" + name + ".csv";
    try (var reader =
            new InputStreamReader(
                Objects.requireNonNull(
                    ReferenceAtlas.class.getClassLoader().getResourceAsStream(path), path),
                StandardCharsets.UTF_8);
        var parser =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

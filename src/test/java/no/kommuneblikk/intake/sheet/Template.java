package no.kommuneblikk.intake.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A spreadsheet to fill in, with a row for every municipality of 2020.
 *
 * @param name of its files
 * @param headers of its columns
 * @param rows the cells that are given, which the empty ones come after; texts and numbers
 * @param examples what somebody might fill into the empty cells of a row
 */
record Template(String name, List<String> headers, List<List<Object>> rows, List<Object> examples) {

  private static final String NUMBER = "kommunenummer";
  private static final String NAME = "kommune";
  private static final String DIVISION = "inndeling";
  private static final int STRUCTURE = 2020;
  private static final int GOALS = 5;

  static List<Template> all() {
    return List.of(
        new Template(
            "arsverk-lang",
            List.of(NUMBER, NAME, DIVISION, "år", "årsverk", "kvalitet"),
            forYears(),
            List.of(31.5, "rapportert")),
        new Template(
            "arsverk-bred",
            Stream.concat(Stream.of(NUMBER, NAME, DIVISION), inYears("årsverk ")).toList(),
            municipalities(),
            List.of(31.5, 32, 33.25, 34, 35)),
        new Template(
            "flere-malinger",
            List.of(NUMBER, NAME, DIVISION, "år", "måling", "verdi", "kvalitet"),
            forYears(),
            List.of("netto-243", 10432.5, "estimert")),
        new Template(
            "tilskudd",
            List.of(NUMBER, NAME, DIVISION, "år", "tilskudd (kroner)", "kvalitet"),
            forYears(),
            List.of(1_250_000, "rapportert")),
        new Template(
            "helsedirektoratet-per-1000",
            Stream.concat(
                    Stream.of(NUMBER, NAME, DIVISION), inYears("årsverk per 1 000 innbyggere "))
                .toList(),
            municipalities(),
            List.of(2.75, 3, 3.25, 3.5, 3.75)),
        new Template(
            "vurderinger",
            List.of(
                NUMBER,
                NAME,
                DIVISION,
                "mål",
                "omfang",
                "vurdering",
                "rolle",
                "dato",
                "begrunnelse"),
            forGoals(),
            List.of("samlet", "relativt høy", "kommunen", "22.11.2026", "Flere faste stillinger")));
  }

  private static Stream<String> inYears(String header) {
    return years().mapToObj(year -> header + year);
  }

  private static IntStream years() {
    return IntStream.rangeClosed(2016, 2020);
  }

  private static List<List<Object>> municipalities() {
    try (var lines = Files.lines(Path.of("db/reference/municipality.csv"))) {
      return lines
          .filter(line -> line.startsWith(STRUCTURE + ","))
          .map(line -> line.split(",", -1))
          .map(cells -> List.<Object>of(cells[1], cells[3], STRUCTURE))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<Object>> forYears() {
    return municipalities().stream()
        .flatMap(row -> years().mapToObj(year -> and(row, year)))
        .toList();
  }

  private static List<List<Object>> forGoals() {
    return municipalities().stream()
        .flatMap(row -> IntStream.rangeClosed(1, GOALS).mapToObj(goal -> and(row, goal)))
        .toList();
  }

  private static List<Object> and(List<Object> row, Object more) {
    var longer = new ArrayList<>(row);
    longer.add(more);
    return longer;
  }

  /** The same with the examples in every row. */
  Template filled() {
    var filled = new ArrayList<List<Object>>();
    for (var row : rows) {
      var longer = new ArrayList<>(row);
      longer.addAll(examples);
      filled.add(longer);
    }
    return new Template(name, headers, filled, examples);
  }

  /** As the files of the template have it, with the headers first. */
  List<List<Object>> lines() {
    var lines = new ArrayList<List<Object>>();
    lines.add(List.copyOf(headers));
    lines.addAll(rows);
    return lines;
  }
}

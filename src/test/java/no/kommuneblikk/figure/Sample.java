package no.kommuneblikk.figure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** Small figures made up for the tests. */
final class Sample {

  static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  private Sample() {}

  static Figure figure(Kind kind, Series... series) {
    return Figure.asking("prove", kind, "Spørsmålet?", Selection.DEFAULT)
        .over(
            Axis.of("Kommune", isPaired(kind) ? Format.NOK : Format.LABEL),
            Axis.of("Årsverk", Format.FTE))
        .showing(List.of(series))
        .basedOn(
            Basis.ofMunicipalities(
                3,
                List.of(
                    new QualityTally(
                        "arsverk", 2020, Map.of(Quality.REPORTED, 2, Quality.CARRIED_FORWARD, 1))),
                List.of(
                    new SourceNote(
                        "SSB: Tabell", "2020", LocalDate.of(2021, 3, 15), "https://ssb.no")),
                false,
                List.of()))
        .noting(Note.caveat("Et forbehold."))
        .finding("Funnet");
  }

  private static boolean isPaired(Kind kind) {
    return switch (kind) {
      case SCATTER, FACETS, BANDS -> true;
      default -> false;
    };
  }

  /** Values from 2016 on; null is missing. */
  static Series line(String name, SeriesRole role, @Nullable Double... values) {
    return Series.of(
        name,
        role,
        IntStream.range(0, values.length)
            .mapToObj(
                i ->
                    Point.year(
                        2016 + i,
                        values[i],
                        values[i] == null ? Quality.MISSING : Quality.REPORTED))
            .toList());
  }

  static Series changes(int count, Integer... highlighted) {
    var marked = Arrays.asList(highlighted);
    return Series.of(
        "I alt",
        SeriesRole.STAFFING,
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    Point.change(
                        "Kommune " + i,
                        "%04d".formatted(i),
                        10,
                        10 + count - i,
                        Quality.REPORTED,
                        marked.indexOf(i) + 1))
            .toList());
  }

  /** The texts of a table, with a plain space for the no-break space of numbers. */
  static List<List<String>> texts(FigureTable table) {
    return table.rows().stream()
        .map(
            row ->
                row.stream()
                    .map(
                        cell ->
                            (cell.text()
                                    + (cell.remark().isEmpty() ? "" : " (" + cell.remark() + ")"))
                                .replace('\u00a0', ' '))
                    .toList())
        .toList();
  }
}

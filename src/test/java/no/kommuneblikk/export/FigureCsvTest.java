package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.indicator.Quality;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureCsvTest {

  private static Figure figure(String name, Point point) {
    return ExportSample.bar(name, Series.of(name, SeriesRole.STAFFING, List.of(point)));
  }

  private static CSVRecord row(Figure figure) throws IOException {
    try (var parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(FigureCsv.write(figure, ExportSample.TEXTS)))) {
      return parser.getRecords().getFirst();
    }
  }

  @Test
  void theFirstRowNamesTheColumnsAndNothingStandsAboveIt() {
    var figure = figure("Årsverk", Point.category("Horten", "3801", 1.5, Quality.REPORTED));
    assertThat(FigureCsv.write(figure, ExportSample.TEXTS))
        .isEqualTo(
            """
            serie,navn,nummer,x,fra,y,enhet,kvalitet,merknad\r
            Årsverk,Horten,3801,,,1.5,Årsverk,rapportert,\r
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1+1"})
  void aTextThatLooksLikeAFormulaIsNeverRun(String text) throws IOException {
    var point = Point.category(text, "3801", 1.5, Quality.REPORTED).noting(text);
    var row = row(figure(text, point));
    for (var column : List.of("serie", "navn", "enhet", "merknad")) {
      assertThat(row.get(column)).as(column).doesNotMatch("(?s)\\s*[=+@-].*");
    }
  }

  @Test
  void aMissingValueIsAnEmptyFieldAndSaysThatItIsMissing() throws IOException {
    var row = row(figure("Horten", Point.category("Horten", "3801", null, Quality.MISSING)));
    assertThat(row.get("y")).isEmpty();
    assertThat(row.get("kvalitet")).isEqualTo("mangler");
  }

  @Test
  void aNegativeNumberStaysANumber() throws IOException {
    var row = row(figure("Horten", Point.category("Horten", "3801", -1.25, Quality.REPORTED)));
    assertThat(row.get("y")).isEqualTo("-1.25");
  }

  /** Sums of doubles are seldom whole: «150.» and «-0» are no numbers a program reads. */
  @ParameterizedTest
  @CsvSource({
    "149.99999999999997,150",
    "-0.0000000001,0",
    "0.1234567,0.123457",
    "100.5,100.5",
    "1350,1350"
  })
  void aNumberEndsWithADigitAndZeroHasNoSign(double value, String written) throws IOException {
    var row = row(figure("Landet", Point.category("Landet", null, value, Quality.DERIVED)));
    assertThat(row.get("y")).isEqualTo(written);
  }

  @Test
  void aSeparatorInANameDoesNotMoveTheColumns() throws IOException {
    var name = "A,B,\"C\"\nD";
    var row = row(figure(name, Point.category(name, "3801", 2.0, Quality.REPORTED)));
    assertThat(row.get("navn")).isEqualTo(name);
    assertThat(row.get("nummer")).isEqualTo("3801");
  }

  /** One row of a figure may be generated and the next one real. */
  @Test
  void theQualityIsThatOfTheValueAndNotOfTheFigure() {
    var figure =
        ExportSample.bar(
            "Årsverk",
            Series.of(
                "Årsverk",
                SeriesRole.STAFFING,
                List.of(
                    Point.category("Horten", "3801", 1.0, Quality.ILLUSTRATION),
                    Point.category("Nome", "3816", 2.0, Quality.REPORTED))));
    assertThat(FigureCsv.write(figure, ExportSample.TEXTS).lines().skip(1))
        .containsExactly(
            "Årsverk,Horten,3801,,,1,Årsverk,eksempeltall,",
            "Årsverk,Nome,3816,,,2,Årsverk,rapportert,");
  }
}

package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Role;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureCsvTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  private static Figure figure(String name, Point point) {
    return new Figure(
        "prove",
        Kind.BAR,
        "Tittel",
        "Spørsmål?",
        Axis.of("Kommune", Format.LABEL),
        Axis.of(name, Format.FTE),
        List.of(Series.of(name, Role.STAFFING, List.of(point))),
        new Basis(
            1, Map.of(Quality.REPORTED, 1), List.of(new SourceNote(name, name, null, "")), false),
        List.of(name),
        Selection.DEFAULT,
        null);
  }

  private static CSVRecord row(Figure figure, FigureCsv.Dialect dialect) throws IOException {
    var text = FigureCsv.write(figure, List.of(), dialect, TEXTS).replace("\ufeff", "");
    var delimiter = dialect == FigureCsv.Dialect.SPREADSHEET ? ';' : ',';
    try (var parser =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(text))) {
      return parser.getRecords().getFirst();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1+1"})
  void aTextThatLooksLikeAFormulaIsNeverRun(String text) throws IOException {
    for (var dialect : FigureCsv.Dialect.values()) {
      var row = row(figure(text, Point.category(text, "3801", 1.5, Quality.REPORTED)), dialect);
      for (var column : List.of("serie", "navn", "enhet", "kilder", "forbehold")) {
        assertThat(row.get(column)).as("%s, %s", column, dialect).doesNotMatch("(?s)\\s*[=+@-].*");
      }
    }
  }

  @Test
  void aMissingValueIsAnEmptyFieldAndSaysThatItIsMissing() throws IOException {
    var row =
        row(
            figure("Horten", Point.category("Horten", "3801", null, Quality.MISSING)),
            FigureCsv.Dialect.OPEN_DATA);
    assertThat(row.get("y")).isEmpty();
    assertThat(row.get("kvalitet")).isEqualTo("mangler");
  }

  @Test
  void aNegativeNumberStaysANumber() throws IOException {
    var figure = figure("Horten", Point.category("Horten", "3801", -1.25, Quality.REPORTED));
    assertThat(row(figure, FigureCsv.Dialect.OPEN_DATA).get("y")).isEqualTo("-1.25");
    assertThat(row(figure, FigureCsv.Dialect.SPREADSHEET).get("y")).isEqualTo("-1,25");
  }

  @Test
  void aSeparatorInANameDoesNotMoveTheColumns() throws IOException {
    var row =
        row(
            figure("A;B,\"C\"\nD", Point.category("A;B,\"C\"\nD", "3801", 2.0, Quality.REPORTED)),
            FigureCsv.Dialect.SPREADSHEET);
    assertThat(row.get("navn")).isEqualTo("A;B,\"C\"\nD");
    assertThat(row.get("nummer")).isEqualTo("3801");
  }
}

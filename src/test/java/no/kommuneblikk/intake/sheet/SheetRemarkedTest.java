package no.kommuneblikk.intake.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.kommuneblikk.intake.feed.Candidate;
import no.kommuneblikk.intake.sheet.cell.RowWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetRemarkedTest {

  private static final String TEXT =
      "Årsverk i kommunene\r\n\r\nKommunenr;Kommune;Årsverk 2016\r\n0701;Horten;31,5\r\n"
          + "0819;\"Nome; Telemark\";-\r\n";

  private final Path folder;

  SheetRemarkedTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static byte[] remarked(SheetFile file) throws IOException {
    var out = new ByteArrayOutputStream();
    var recipe = Fixture.guess(file).recipe();
    new RemarkedFile(
            file,
            recipe,
            Map.of(5L, List.of("Tallet mangler.", "Se over.")),
            List.of("To kommuner."))
        .write(out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,", "UTF-8,\ufeff", "windows-1252,", "UTF-16LE,\ufeff", "UTF-16BE,\ufeff"})
  void writesTextAsItCame(String charset, String mark) throws IOException {
    var start = mark == null ? "" : mark;
    var bytes = (start + TEXT).getBytes(Charset.forName(charset));
    var written = remarked(Fixture.file(folder, "a.csv", bytes));
    assertThat(new String(written, Charset.forName(charset)))
        .isEqualTo(
            start
                + "Årsverk i kommunene;;;\r\n;;;\r\n"
                + "Kommunenr;Kommune;Årsverk 2016;Merknad: To kommuner.\r\n0701;Horten;31,5;\r\n"
                + "0819;\"Nome; Telemark\";-;Tallet mangler. Se over.\r\n");
  }

  @Test
  void keepsTheLineThatNamesTheSeparator() throws IOException {
    var file =
        Fixture.file(folder, "a.csv", ("sep=|\r\n" + TEXT.replace(';', '|')).getBytes(UTF_8));
    assertThat(new String(remarked(file), UTF_8))
        .startsWith("sep=|\r\nÅrsverk i kommunene|||")
        .contains("0701|Horten|31,5|");
  }

  @Test
  void givesTheSameCandidatesAgain() throws IOException {
    var before = Fixture.file(folder, "a.csv", TEXT.getBytes(UTF_8));
    var recipe = Fixture.guess(before).recipe();
    var candidates = Fixture.read(before, recipe).candidates;
    var after = Fixture.file(folder, "b.csv", remarked(before));
    var again = Fixture.read(after, recipe);
    assertThat(again.candidates).isEqualTo(candidates);
    assertThat(again.remarks).isEmpty();
    assertThat(new String(remarked(after), UTF_8)).containsOnlyOnce("Merknad");
  }

  @Test
  void writesWorkbooksAsWorkbooks() throws IOException {
    var bytes =
        Sheets.of(
            List.of(
                List.of("Årsverk"),
                List.of(),
                List.of("Kommunenr", "Kommune", "Årsverk 2016"),
                List.of("0701", "Horten", 31.5),
                List.of("0819", "Nome", "..")));
    var before = Fixture.file(folder, "a.xlsx", bytes);
    var after = Fixture.file(folder, "b.xlsx", remarked(before));
    List<Candidate> candidates = Fixture.read(before).candidates;
    assertThat(Fixture.read(after).candidates).isEqualTo(candidates);
    try (var rows = after.rows(null)) {
      rows.next();
      var header = Objects.requireNonNull(rows.next());
      assertThat(header.number()).isEqualTo(3);
      assertThat(header.cell(3).text()).isEqualTo("Merknad: To kommuner.");
    }
  }

  @Test
  void writesLongWorkbooksInParts() throws IOException {
    var template = Template.all().getFirst().filled();
    var before = Fixture.file(folder, "a.xlsx", TemplateWriter.workbook(template));
    var after = Fixture.file(folder, "b.xlsx", remarked(before));
    assertThat(Fixture.read(after).candidates)
        .hasSizeGreaterThan(1_500)
        .isEqualTo(Fixture.read(before).candidates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=1+1|'=1+1",
        "=HYPERLINK('http://x')|'=HYPERLINK('http://x')",
        "@SUM(A1)|'@SUM(A1)",
        "+47 33 00|'+47 33 00",
        "-a|'-a",
        "-5|-5",
        "+5|+5",
        "-1.234|-1.234",
        "-1 234,5|-1 234,5",
        "-|-",
        "Horten|Horten"
      })
  void letsNoTextRunAsAFormula(String text, String written) {
    assertThat(RowWriter.harmless(text)).isEqualTo(written);
  }

  @Test
  void namesTheFileAfterTheOriginal() {
    var file = Fixture.file(folder, "tall.2016.txt", TEXT.getBytes(UTF_8));
    var recipe = Fixture.guess(file).recipe();
    assertThat(new RemarkedFile(file, recipe, Map.of(), List.of()).name())
        .isEqualTo("tall.2016-merknader.csv");
  }
}

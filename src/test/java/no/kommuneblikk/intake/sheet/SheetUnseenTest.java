package no.kommuneblikk.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.text.TextCatalog;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people don't see in their spreadsheet never becomes a figure in silence. */
class SheetUnseenTest {

  private static final String HEADER = Sheets.row(1, "Kommunenr", "Kommune", "2018", "2019");

  private final Path folder;

  SheetUnseenTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<String> read(Kept kept) {
    return kept.values().stream()
        .map(value -> Kept.place(value) + "/" + value.year() + "=" + value.value())
        .toList();
  }

  private static String message(Remark remark) {
    return remark.message(new TextCatalog().texts(TextCatalog.BOKMAL));
  }

  private SheetFile raw(String sheetData) {
    return Fixture.file(folder, "årsverk.xlsx", Sheets.raw(sheetData));
  }

  private static String cell(String reference, String text, String note) {
    return "<c r='%s' t='inlineStr'><is><r><t>%s</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>%s</t></r></is></c>"
        .formatted(reference, text, note);
  }

  @Test
  void aRaisedDigitIsANoteAndNoDigitOfTheNumber() {
    var file =
        raw(
            "<row r='1'><c r='A1' t='inlineStr'><is><t>Kommunenr</t></is></c>"
                + cell("B1", "2018", "1")
                + "<c r='C1' t='inlineStr'><is><t>2019</t></is></c></row>"
                + "<row r='2'><c r='A2'><v>1160</v></c><c r='B2'><v>19</v></c>"
                + cell("C2", "20", "3")
                + "</row><row r='3'><c r='A3'><v>1146</v></c><c r='B3'><v>26</v></c>"
                + "<c r='C3'><v>26.5</v></c></row>");
    var kept = Fixture.read(file);
    assertThat(read(kept)).containsExactly("1160/2018=19.0", "1146/2018=26.0", "1146/2019=26.5");
    assertThat(kept.codes()).containsExactly("fotnotetegn");
    assertThat(message(kept.remarks.getFirst())).contains("C2", "20³", "ikke lest");
  }

  @Test
  void aRaisedDigitOfASharedTextAndALoweredOneAreNotesToo() {
    var parts =
        Sheets.parts(
            HEADER
                + "<row r='2'><c r='A2'><v>1160</v></c><c r='C2' t='s'><v>0</v></c>"
                + "<c r='D2' t='s'><v>1</v></c></row>");
    Sheets.put(
        parts,
        "xl/sharedStrings.xml",
        "<sst><si><r><t>20</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>3</t></r></si>"
            + "<si><r><t>21</t></r><r><rPr><vertAlign val='subscript'/></rPr><t>4</t></r></si>"
            + "</sst>");
    var kept = Fixture.read(Fixture.file(folder, "årsverk.xlsx", Sheets.packed(parts)));
    assertThat(kept.values()).isEmpty();
    assertThat(kept.codes()).containsExactly("fotnotetegn", "fotnotetegn");
  }

  @Test
  void aNumberThatIsRaisedAsAWholeIsNoFigure() {
    var parts =
        Sheets.parts(
            HEADER
                + "<row r='2'><c r='A2'><v>1160</v></c><c r='C2'><v>19</v></c>"
                + "<c r='D2' s='1'><v>3</v></c></row>");
    Sheets.put(
        parts,
        "xl/styles.xml",
        "<styleSheet><fonts><font/><font><vertAlign val='superscript'/></font></fonts>"
            + "<cellXfs><xf fontId='0'/><xf fontId='1'/></cellXfs></styleSheet>");
    var kept = Fixture.read(Fixture.file(folder, "årsverk.xlsx", Sheets.packed(parts)));
    assertThat(read(kept)).containsExactly("1160/2018=19.0");
    assertThat(kept.codes()).containsExactly("ikke-tall");
  }

  @ParameterizedTest
  @CsvSource({"2018¹", "2018 1)", "20181)", "2018*", "2018 ²⁾"})
  void theNoteOfAHeaderDoesNotMakeTheColumnVanish(String header) {
    var file = Fixture.text(folder, "Kommunenr;Årsverk %s\n1160;19".formatted(header));
    assertThat(read(Fixture.read(file))).containsExactly("1160/2018=19.0");
    var alone = Fixture.text(folder, "Kommunenr;%s;2019\n1160;19;20".formatted(header));
    assertThat(Fixture.guess(alone).recipe().columns())
        .filteredOn(column -> column.role() == ColumnRole.VALUE)
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"2018a", "20181", "2018 foreløpig"})
  void aColumnOfAYearThatIsNotReadIsTold(String header) {
    var guess =
        Fixture.guess(Fixture.text(folder, "Kommunenr;%s;2019\n1160;19;20".formatted(header)));
    assertThat(guess.questions())
        .filteredOn(question -> question.code().equals("kolonne-ikke-lest"))
        .singleElement()
        .satisfies(it -> assertThat(message(it)).contains("Kolonne B", header));
  }

  private byte[] withHidden() {
    return Sheets.workbook(
        sheet -> {
          row(sheet, 0, "Kommunenr", "Kommune", "2018", "2019");
          row(sheet, 1, 1160, "Vindafjord", 88, 20);
          row(sheet, 2, 1146, "Tysvær", 88, 777);
          row(sheet, 3, 1151, "Utsira", 8, 0.5);
          sheet.hideRow(2);
          sheet.hideColumn(2);
        });
  }

  private static void row(Worksheet sheet, int row, Object... cells) {
    for (var i = 0; i < cells.length; i++) {
      switch (cells[i]) {
        case Number number -> sheet.value(row, i, number);
        case Object text -> sheet.value(row, i, text.toString());
      }
    }
  }

  @Test
  void hiddenRowsAndColumnsAreNotReadAndTold() {
    var file = Fixture.file(folder, "årsverk.xlsx", withHidden());
    var guess = Fixture.guess(file);
    var kept = Fixture.read(file, guess.recipe());
    assertThat(read(kept)).containsExactly("1160/2019=20.0", "1151/2019=0.5");
    assertThat(kept.codes()).containsExactly("skjult-rad");
    assertThat(message(kept.remarks.getFirst())).startsWith("Rad 3 er skjult");
    assertThat(guess.questions())
        .filteredOn(question -> question.code().equals("skjult-kolonne"))
        .singleElement()
        .satisfies(it -> assertThat(message(it)).startsWith("Kolonne C («2018») er skjult"));
  }

  @Test
  void hiddenRowsThatFollowEachOtherAreToldOnce() {
    var kept =
        Fixture.read(
            raw(
                HEADER
                    + hidden(2, "1146", "Tysvær", "88", "88")
                    + hidden(3, "1103", "Stavanger", "88", "88")
                    + hidden(4)
                    + Sheets.row(5, "1160", "Vindafjord", "19", "20")
                    + hidden(6, "1106", "Haugesund", "88", "88")));
    assertThat(read(kept)).containsExactly("1160/2018=19.0", "1160/2019=20.0");
    assertThat(kept.remarks)
        .extracting(remark -> remark.code() + " " + remark.arguments())
        .containsExactly("skjult-rad [2–3]", "skjult-rad [6]");
  }

  private static String hidden(int number, String... texts) {
    return Sheets.row(number, texts).replace("<row ", "<row hidden='1' ");
  }

  @Test
  void aRecipeMayReadAHiddenColumnButNotInSilence() {
    var file = Fixture.file(folder, "årsverk.xlsx", withHidden());
    var recipe = Fixture.guess(file).recipe();
    var columns =
        recipe.columns().stream()
            .map(
                column ->
                    column.header().equals("2018")
                        ? new Column("2018", ColumnRole.VALUE, null, 2018)
                        : column)
            .toList();
    var kept = Fixture.read(file, recipe.with(it -> it.columns = columns));
    assertThat(read(kept)).contains("1160/2018=88.0");
    assertThat(kept.codes()).contains("skjult-kolonne-lest");
  }

  @Test
  void theFileWithRemarksHidesWhatWasHidden() throws IOException {
    var file = Fixture.file(folder, "årsverk.xlsx", withHidden());
    var recipe = Fixture.guess(file).recipe();
    var out = new ByteArrayOutputStream();
    new RemarkedFile(file, recipe, Map.of(2L, List.of("Se over.")), List.of()).write(out);
    var again = Fixture.file(folder, "igjen.xlsx", out.toByteArray());
    assertThat(read(Fixture.read(again, recipe)))
        .containsExactly("1160/2019=20.0", "1151/2019=0.5");
    try (var rows = again.rows(null)) {
      assertThat(rows.isHidden(2)).isTrue();
    }
  }
}

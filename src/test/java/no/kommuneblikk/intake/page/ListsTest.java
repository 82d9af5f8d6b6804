package no.kommuneblikk.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.check.Changes;
import no.kommuneblikk.intake.check.SourceRemarks;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.job.NewMeasure;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What long lists are cut into, filtered by, and written as. */
class ListsTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  private static final List<Remark> REMARKS =
      List.of(
          Remark.error("ukjent-nummer", new SourcePlace(3, 2), "9999", ""),
          Remark.error("ukjent-kommune", new SourcePlace(4, 2), "=Hortn", ""),
          Remark.warning("negativt-belop", new SourcePlace(7, 4), "−3"));

  private static Changes.Change change(Changes.Kind kind, int year, String number, String name) {
    return new Changes.Change(
        kind, "arsverk", year, number, name, 1.0, Quality.REPORTED, 2.0, Quality.REPORTED);
  }

  @Test
  void aPageIsNeverLongerThanFifty() {
    var page = Paging.of(() -> IntStream.range(0, 120).boxed(), 1);
    assertThat(page.rows()).hasSize(50).startsWith(50);
    assertThat(page.hasBefore()).isTrue();
    assertThat(page.hasAfter()).isTrue();
    assertThat(page.total()).isEqualTo(120);
  }

  @Test
  void aPageBeyondTheLastIsTheLast() {
    var page = Paging.of(() -> IntStream.range(0, 120).boxed(), 9);
    assertThat(page.rows()).hasSize(20).startsWith(100);
    assertThat(page.hasAfter()).isFalse();
    assertThat(Paging.of(() -> IntStream.empty().boxed(), 3).rows()).isEmpty();
  }

  @Test
  void remarksAreFoundByGravityKindAndWords() {
    assertThat(RemarkFilter.ALL.of(REMARKS, TEXTS)).hasSize(3);
    assertThat(new RemarkFilter(Remark.Severity.WARNING, "", "").of(REMARKS, TEXTS)).hasSize(1);
    assertThat(new RemarkFilter(null, "ukjent-nummer", "").of(REMARKS, TEXTS)).hasSize(1);
    assertThat(new RemarkFilter(null, "", "HORTN").of(REMARKS, TEXTS)).hasSize(1);
    assertThat(new RemarkFilter(Remark.Severity.WARNING, "", "hortn").of(REMARKS, TEXTS)).isEmpty();
  }

  @Test
  void changesAreFoundByKindYearAndPlace() {
    var horten = change(Changes.Kind.CHANGED, 2020, "3801", "Horten");
    assertThat(ChangeFilter.ALL.test(horten)).isTrue();
    assertThat(new ChangeFilter(null, "", null, "hort").test(horten)).isTrue();
    assertThat(new ChangeFilter(null, "", null, "38").test(horten)).isTrue();
    assertThat(new ChangeFilter(null, "", null, "80").test(horten)).isFalse();
    assertThat(new ChangeFilter(Changes.Kind.NEW, "", null, "").test(horten)).isFalse();
    assertThat(new ChangeFilter(null, "", 2019, "").test(horten)).isFalse();
    assertThat(new ChangeFilter(null, "folketall", null, "").test(horten)).isFalse();
  }

  @Test
  void remarksBecomeAFileThatASpreadsheetOpensInColumns() {
    var file = new String(Spreadsheet.remarks(REMARKS, TEXTS), StandardCharsets.UTF_8);
    assertThat(file).startsWith("\ufeff");
    assertThat(file.lines()).hasSize(4);
    assertThat(file).contains("Feil;3;B;").contains("Advarsel;7;D;");
  }

  @Test
  void remarksAreGatheredByRow() {
    var remarks = new SourceRemarks();
    REMARKS.forEach(remarks::add);
    remarks.add(Remark.error("ingen-verdier", SourcePlace.WHOLE));
    assertThat(RemarkWords.byRow(remarks, TEXTS)).containsOnlyKeys(3L, 4L, 7L);
    assertThat(RemarkWords.general(remarks, TEXTS)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "16.2;fte;16,2",
        "56;fte;56,0",
        "12.25;fte;12,25",
        "12.256;fte;12,26",
        "6515;persons;6 515",
        "0;fte;0,0"
      })
  void valuesHaveTheDecimalsOfTheirUnit(double value, String unit, String written) {
    assertThat(Values.number(value, unit, TEXTS).replace('\u00a0', ' ')).isEqualTo(written);
  }

  @Test
  void whatIsMissingIsAWordAndNeverZero() {
    assertThat(Values.of(null, Quality.MISSING, "fte", TEXTS)).isEqualTo("mangler");
    assertThat(Values.of(null, Quality.SUPPRESSED, "fte", TEXTS)).isEqualTo("skjermet");
    assertThat(Values.of(null, null, "fte", TEXTS)).isEqualTo("–");
    assertThat(Values.of(3.0, Quality.CARRIED_FORWARD, "fte", TEXTS)).isEqualTo("3,0 (videreført)");
  }

  @ParameterizedTest
  @CsvSource({
    "Årsverk i barnevernet, arsverk-i-barnevernet",
    "  Ærlig & ØDE  , aerlig-ode",
    "ROP-boliger (antall), rop-boliger-antall"
  })
  void newMeasuresGetACodeFromTheirName(String name, String code) {
    assertThat(NewMeasure.codeFor(name)).isEqualTo(code);
    assertThat(NewMeasure.isCode(code)).isTrue();
  }
}

package no.kommuneblikk.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a measure that nobody has had figures of before is, and what it is a part of. */
class NewMeasuresTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  private static List<Remark> remarks(String unit, @Nullable String whole) {
    var rules = new Rules(null, Rules.Scope.FIGURES, false, unit, whole, 2024);
    var feed = new Rows().value("3801", "nytt", 2020, 40.0).value("3816", "nytt", 2020, 30.0);
    return new Examination(rules, Known.DIVISIONS, new Known(), TEXTS)
        .examine(
            feed,
            new Examination.Progress() {
              @Override
              public void at(long done, double share) {}

              @Override
              public void waiting(long seconds) {}
            })
        .remarks()
        .kept();
  }

  @ParameterizedTest
  @CsvSource({
    "persons, COUNT",
    "fte, COUNT",
    "households, COUNT",
    "mnok, AMOUNT",
    "knok, AMOUNT",
    "nok, AMOUNT",
    "per_1000, RATE",
    "percent, SHARE"
  })
  void theUnitAloneDecidesHowValuesArePutTogether(String unit, Indicator.Kind kind) {
    assertThat(Indicator.Kind.of(unit)).isEqualTo(kind);
    assertThat(NewMeasures.measure("a", null, unit, null).kind()).isEqualTo(kind);
  }

  @Test
  void countsAndKronerAreSeenPerInhabitantAndARateIsOfWhatTheStewardSays() {
    assertThat(NewMeasures.measure("a", null, "persons", "arsverk").denominator())
        .isEqualTo("folketall");
    assertThat(NewMeasures.measure("a", null, "percent", "arsverk").denominator())
        .isEqualTo("arsverk");
    assertThat(NewMeasures.measure("a", null, "percent", null).denominator()).isNull();
    assertThat(NewMeasures.measure("a", null, "per_1000", null).canBeJoined()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"per_1000", "percent"})
  void aRateOfNothingKnownIsToldOnce(String unit) {
    assertThat(remarks(unit, null))
        .singleElement()
        .returns("uten-helhet", Remark::code)
        .returns(false, Remark::isError)
        .satisfies(
            remark -> assertThat(remark.message(TEXTS)).contains("«nytt»", "aldri lagt sammen"));
  }

  @ParameterizedTest
  @CsvSource({"finnes-ikke", "ruslovbrudd", "mal-vurderinger"})
  void aRateOfWhatCannotBeCountedIsAnError(String whole) {
    assertThat(remarks("percent", whole))
        .singleElement()
        .returns("ukjent-helhet", Remark::code)
        .returns(true, Remark::isError)
        .satisfies(remark -> assertThat(remark.message(TEXTS)).contains("«" + whole + "»"));
  }

  @Test
  void nothingIsSaidOfWhatIsKnown() {
    assertThat(remarks("percent", "folketall")).isEmpty();
    assertThat(remarks("persons", null)).isEmpty();
  }

  /** What came with the product follows the same rule; a median in kroner is no sum of kroner. */
  @Test
  void soDoesTheUnitOfWhatCameWithTheProduct() throws IOException {
    var rows = Files.readAllLines(Path.of("db/reference/indicator.csv")).stream().skip(1).toList();
    assertThat(rows)
        .filteredOn(row -> !row.startsWith("medianinntekt,"))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            row -> {
              var cells = row.split(",", -1);
              assertThat(Indicator.Kind.of(cells[1]))
                  .isEqualTo(Indicator.Kind.valueOf(cells[2].toUpperCase(Locale.ROOT)));
            });
  }
}

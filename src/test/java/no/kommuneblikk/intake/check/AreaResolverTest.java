package no.kommuneblikk.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kommuneblikk.intake.feed.Candidate.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaResolverTest {

  private final AreaResolver resolver = new AreaResolver(Known.DIVISIONS);

  private String number(String text, int year) {
    return number(new Area(text, null, null), year);
  }

  private String number(Area area, int year) {
    var division = Known.DIVISIONS.of(year);
    return switch (resolver.resolve(area, division)) {
      case AreaResolver.Found found -> division.number(found.place());
      case AreaResolver.NotFound not -> not.code() + " " + not.arguments();
    };
  }

  @ParameterizedTest
  @CsvSource({
    "0301, 2020, 0301",
    "301, 2020, 0301",
    "K-0301, 2020, 0301",
    "K_0301, 2020, 0301",
    "0301 Oslo, 2020, 0301",
    "0301 Oslo - Oslove, 2020, 0301",
    "Oslo (0301), 2020, 0301",
    "101, 2015, 0101"
  })
  void aNumberIsFoundHoweverItIsWritten(String text, int year, String number) {
    assertThat(number(text, year)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "Horten, 2020, 3801",
    "HORTEN, 2020, 3801",
    "Horten kommune, 2016, 0701",
    "Songdalen, 2016, 1017",
    "Oslo - Oslove, 2020, 0301",
    "Guovdageaidnu - Kautokeino, 2020, 5430",
    "Kautokeino, 2020, 5430",
    "Kárášjohka, 2020, 5437",
    "Våler (Viken), 2020, 3018",
    "Tromso, 2020, 5401"
  })
  void aNameIsFoundInAnyLanguage(String text, int year, String number) {
    assertThat(number(text, year)).isEqualTo(number);
  }

  @Test
  void theCountyTellsTwoOfOneNameApart() {
    assertThat(number(new Area("Våler", "Innlandet", null), 2020)).isEqualTo("3419");
    assertThat(number(new Area("Våler", "30", null), 2020)).isEqualTo("3018");
    assertThat(number("Våler", 2020))
        .startsWith("tvetydig-kommune")
        .contains("3018 Våler (Viken)", "3419 Våler (Innlandet)");
  }

  @Test
  void anOldNumberIsNamedWithWhatItBecame() {
    assertThat(number("0701", 2020)).isEqualTo("gammelt-nummer [0701, Horten, 2020, 3801 Horten]");
    assertThat(number("Songdalen", 2020)).startsWith("gammelt-nummer").contains("Kristiansand");
    assertThat(number("3801", 2016)).startsWith("nummer-gjelder-ikke");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999", "Atlantis", "", "0", "12345", "Hele landet"})
  void whatIsNoMunicipalityIsUnknown(String text) {
    assertThat(number(text, 2020)).startsWith("ukjent-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"03 Viken", "Viken", "Vestfold og Telemark fylke", "Hordaland"})
  void aCountyIsKnownForOne(String text) {
    assertThat(number(text, 2020)).startsWith("fylkesrad");
  }

  @Test
  void everyMunicipalityOfEveryDivisionIsFoundByItsNumberAndItsDisplayName() {
    for (var structure : Known.DIVISIONS.structures()) {
      for (var municipality : Known.DIVISIONS.of(structure).municipalities()) {
        for (var text : List.of(municipality.number(), municipality.displayName())) {
          assertThat(number(text, structure))
              .as("%s %d", text, structure)
              .isEqualTo(municipality.number());
        }
      }
    }
  }
}

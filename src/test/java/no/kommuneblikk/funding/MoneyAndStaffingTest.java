package no.kommuneblikk.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;

/** Money against staffing, a dot for each municipality. */
class MoneyAndStaffingTest {

  private static final String NEED = FreeFundsEstimate.BY_SOCIAL_ASSISTANCE;

  @Test
  void aDotIsKronerEachAgainstTheChangeInFtesPerTenThousand() {
    var figure = draw(municipality("0001", 1, 12), Rows.real(Funding.STAFFING));
    var dot = figure.series().getFirst().points().getFirst();
    assertThat(dot.x()).isEqualTo(200.0);
    assertThat(dot.y()).isCloseTo(2.0, within(1e-9));
    assertThat(dot.quality()).isEqualTo(Quality.ESTIMATED);
  }

  @Test
  void aMunicipalityWithoutFtesInOneOfTheYearsHasNoDot() {
    var rows =
        municipality("0001", 1, 12)
            .filter(row -> row.year() != 2016 || row.indicator().equals(NEED));
    assertThat(draw(rows, Rows.real(Funding.STAFFING)).absence()).isNotBlank();
  }

  private static final Selection PERCENT = Selection.DEFAULT.with(draft -> draft.per = Per.CHANGE);

  /** Ten whose staffing grows by ten percent for each hundred kroner. */
  private static List<MunicipalValue> together() {
    return IntStream.range(0, 10)
        .boxed()
        .flatMap(i -> municipality("%04d".formatted(i), i + 1, 11 + i))
        .toList();
  }

  @Test
  void perInhabitantBothAreDividedByTheSameAndNothingIsSaidOfThem() {
    var figure = draw(together().stream(), Rows.real(Funding.STAFFING));
    assertThat(figure.title())
        .isEqualTo(
            "Sammenhengen mellom frie midler og vekst i årsverk 2016–2020 er ikke regnet ut: begge"
                + " er delt på de samme tallene");
    assertThat(figure.notes()).anyMatch(note -> note.contains("Velg «Indeks» under «Vis som»"));
    assertThat(figure.notes()).noneMatch(note -> note.startsWith("R² sier"));
  }

  @Test
  void inPercentTheTitleSaysTogetherWhenTheyGoTogetherButNeverCause() {
    var figure = draw(together().stream(), PERCENT);
    assertThat(figure.title())
        .isEqualTo(
            "Kommuner med mer frie midler vokste mer i årsverk 2016–2020 (R² = 1,00): samvariasjon,"
                + " ikke årsak");
    assertThat(figure.series().getFirst().points().getFirst().y()).isCloseTo(10, within(1e-9));
    assertThat(figure.vertical().title()).isEqualTo("Endring i årsverk, prosent, 2016–2020");
  }

  /**
   * By hand: 1 to 10 against growth that alternates is weak; money equal to growth is all of it.
   */
  @Test
  void whatTheOtherKeyWouldSayIsSaid() {
    var rows =
        IntStream.range(0, 10)
            .boxed()
            .flatMap(
                i ->
                    Stream.concat(
                        municipality("%04d".formatted(i), i + 1, i % 2 == 0 ? 11 : 12),
                        Stream.of(
                            value(
                                FreeFundsEstimate.BY_POPULATION,
                                2016,
                                "%04d".formatted(i),
                                i % 2 == 0 ? 1 : 2,
                                "estimated"))));
    var figure = draw(rows, PERCENT);
    assertThat(figure.title()).contains("henger ikke tydelig sammen");
    assertThat(figure.notes()).contains("Fordelt etter folketall blir R² 1,00 i stedet.");
  }

  @Test
  void aWeakCorrelationIsSaidToBeNone() {
    var rows =
        IntStream.range(0, 10)
            .boxed()
            .flatMap(i -> municipality("%04d".formatted(i), i + 1, i % 2 == 0 ? 11 : 12));
    assertThat(draw(rows, PERCENT).title())
        .startsWith("Frie midler og vekst i årsverk henger ikke tydelig sammen 2016–2020 (R² = 0,")
        .endsWith(")");
  }

  @Test
  void noPercentageIsGivenOfLessThanFivePosts() {
    var few =
        municipality("0001", 1, 12)
            .map(
                row ->
                    row.indicator().equals(Funding.STAFFING) && row.year() == 2016
                        ? value(Funding.STAFFING, 2016, "0001", 4.9, "reported")
                        : row);
    assertThat(draw(few, PERCENT).absence()).isNotBlank();
  }

  @Test
  void fewDotsAreTooFew() {
    assertThat(draw(municipality("0001", 1, 12), Rows.real(Funding.STAFFING)).title())
        .isEqualTo(
            "For få kommuner (n = 1) til å si noe om sammenhengen mellom frie midler og vekst i"
                + " årsverk 2016–2020");
  }

  @Test
  void theSameMoneyEverywhereGoesTogetherWithNothing() {
    var rows =
        IntStream.range(0, 8).boxed().flatMap(i -> municipality("%04d".formatted(i), 1, 11 + i));
    assertThat(draw(rows, PERCENT).title()).endsWith("den første er nesten lik i alle kommunene");
  }

  @Test
  void highlightedMunicipalitiesKeepTheOrderOfTheReader() {
    var selection = Selection.DEFAULT.with(draft -> draft.highlighted = List.of("0002", "0001"));
    var figure =
        MoneyAndStaffing.draw(
            rows(
                Stream.concat(municipality("0001", 1, 12), municipality("0002", 2, 12)),
                Rows.real(Funding.STAFFING)),
            Rows.SIZES,
            selection,
            Rows.TEXTS);
    assertThat(figure.series().getFirst().points())
        .extracting(Point::highlight)
        .containsExactly(2, 1);
  }

  @Test
  void generatedStaffingMakesTheWholeFigureAnIllustration() {
    var figure = draw(municipality("0001", 1, 12), Rows.generated(Funding.STAFFING));
    assertThat(figure.basis().illustration()).isTrue();
    assertThat(figure.notes()).anyMatch(note -> note.contains("Årsverkene er eksempeltall"));
    assertThat(figure.series().getFirst().points().getFirst().quality())
        .isEqualTo(Quality.ILLUSTRATION);
  }

  private static Figure draw(Stream<MunicipalValue> values, Selection selection) {
    return MoneyAndStaffing.draw(
        rows(values, Rows.real(Funding.STAFFING)), Rows.SIZES, selection, Rows.TEXTS);
  }

  private static Figure draw(Stream<MunicipalValue> values, Released staffing) {
    return MoneyAndStaffing.draw(rows(values, staffing), Rows.SIZES, Selection.DEFAULT, Rows.TEXTS);
  }

  private static MoneyAndStaffing.Rows rows(Stream<MunicipalValue> values, Released staffing) {
    return new MoneyAndStaffing.Rows(
        values.toList(),
        Rows.real(NEED),
        Optional.of(Rows.real(FreeFundsEstimate.BY_POPULATION)),
        staffing,
        Rows.POPULATION);
  }

  /** 10 000 inhabitants, the same money in two years, and FTEs that grow from ten. */
  private static Stream<MunicipalValue> municipality(String number, double mnok, double ftes) {
    return Stream.of(
        value(NEED, 2016, number, mnok, "estimated"),
        value(NEED, 2017, number, mnok, "estimated"),
        value(Funding.STAFFING, 2016, number, 10, "reported"),
        value(Funding.STAFFING, 2020, number, ftes, "reported"));
  }

  private static MunicipalValue value(
      String indicator, int year, String number, double value, String quality) {
    return new MunicipalValue(
        indicator, year, number, "Kommune " + number, "01", "liten", value, 10_000, quality);
  }
}

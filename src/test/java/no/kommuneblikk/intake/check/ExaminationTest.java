package no.kommuneblikk.intake.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.feed.Cancelled;
import no.kommuneblikk.intake.feed.Candidate;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.feed.Feed;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the check says of figures, before anything is stored. */
class ExaminationTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  private static final Examination.Progress DEAF =
      new Examination.Progress() {
        @Override
        public void at(long done, double share) {}

        @Override
        public void waiting(long seconds) {}
      };

  private final Known known = new Known();

  private static Rules rules(Rules.Scope scope) {
    return new Rules(null, scope, false, null, 2024);
  }

  private Examination.Outcome examine(Feed feed, Rules rules) {
    return new Examination(rules, Known.DIVISIONS, known, TEXTS).examine(feed, DEAF);
  }

  private Examination.Outcome examine(Feed feed) {
    return examine(feed, rules(Rules.Scope.FIGURES));
  }

  private static List<String> codes(Examination.Outcome outcome) {
    return outcome.remarks().kept().stream().map(Remark::code).toList();
  }

  private static String message(Examination.Outcome outcome) {
    return outcome.remarks().kept().getFirst().message(TEXTS);
  }

  @Test
  void figuresThatAreAllRightPassWithoutARemark() {
    var outcome = examine(new Rows().everywhere("arsverk", 2020, 12.5), rules(Rules.Scope.YEARS));
    assertThat(codes(outcome)).isEmpty();
    assertThat(outcome.isBlocked()).isFalse();
    assertThat(outcome.rows()).isEqualTo(356);
    assertThat(outcome.changes().added()).isEqualTo(356);
    assertThat(outcome.size()).isEqualTo(356);
  }

  @Test
  void aDuplicateNamesTheRowItRepeats() {
    var outcome =
        examine(
            new Rows().value("3801", "arsverk", 2020, 40.0).value("Horten", "arsverk", 2020, 41.0));
    assertThat(codes(outcome)).containsExactly("duplikat");
    assertThat(outcome.remarks().kept().getFirst().place()).isEqualTo(new SourcePlace(3, 3));
    assertThat(message(outcome)).contains("3801 Horten", "2020", "rad 2");
    assertThat(outcome.isBlocked()).isTrue();
    assertThat(outcome.size()).isZero();
  }

  @Test
  void anOldNumberBlocksAndNamesTheNewOne() {
    var outcome = examine(new Rows().value("0701", "arsverk", 2020, 40.0));
    assertThat(codes(outcome)).containsExactly("gammelt-nummer");
    assertThat(message(outcome)).contains("0701", "Horten", "3801");
  }

  @Test
  void allYearsMayBeWithinTheBordersOfOneDivision() {
    var outcome =
        examine(
            new Rows().value("3801", "arsverk", 2016, 40.0),
            new Rules(2020, Rules.Scope.FIGURES, false, null, 2024));
    assertThat(codes(outcome)).isEmpty();
    assertThat(outcome.figures().next().structure()).isEqualTo(2020);
  }

  @Test
  void aRowMayTellItsOwnDivision() {
    var rows =
        new Rows().add(new Area("3801", null, 2020), "arsverk", 2016, 40.0, Quality.REPORTED, null);
    assertThat(examine(rows).figures().next().structure()).isEqualTo(2020);
  }

  @Test
  void oneMeasureAndYearCantBeInTwoDivisions() {
    var rows =
        new Rows()
            .value("0701", "arsverk", 2016, 40.0)
            .add(new Area("3816", null, 2020), "arsverk", 2016, 40.0, Quality.REPORTED, null);
    assertThat(codes(examine(rows))).containsExactly("to-inndelinger");
  }

  @Test
  void nothingCountedIsBelowZero() {
    assertThat(codes(examine(new Rows().value("3801", "arsverk", 2020, -1.0))))
        .containsExactly("negativ");
    var money = examine(new Rows().value("3801", "netto-243", 2020, -1.0));
    assertThat(codes(money)).containsExactly("negativt-belop");
    assertThat(money.isBlocked()).isFalse();
  }

  @Test
  void nobodyHasMorePostsThanInhabitants() {
    assertThat(codes(examine(new Rows().value("3801", "arsverk", 2020, 10_001.0))))
        .containsExactly("flere-enn-innbyggere");
    assertThat(codes(examine(new Rows().value("3801", "folketall", 2020, 10_001.0)))).isEmpty();
    assertThat(codes(examine(new Rows().value("3801", "ruslovbrudd", 2020, 1_001.0))))
        .containsExactly("umulig-rate");
    assertThat(codes(examine(new Rows().value("3801", "netto-243", 2020, 1e12))))
        .containsExactly("for-stort-tall");
  }

  @Test
  void aRateBesideACountHasToAgreeWithIt() {
    var area = Area.of("3801");
    var agrees = new Rows().add(area, "arsverk", 2020, 40.0, Quality.REPORTED, 4.0);
    var differs = new Rows().add(area, "arsverk", 2020, 40.0, Quality.REPORTED, 5.0);
    assertThat(codes(examine(agrees))).isEmpty();
    assertThat(codes(examine(differs))).containsExactly("avvik-rate");
  }

  @Test
  void yearsAndMeasuresHaveToBeKnown() {
    assertThat(codes(examine(new Rows().value("3801", "arsverk", 2014, 1.0))))
        .containsExactly("aar-utenfor");
    assertThat(codes(examine(new Rows().value("3801", "arsverk", 2025, 1.0))))
        .containsExactly("aar-utenfor");
    var unknown = new Rows().value("3801", "tull", 2020, 1.0).value("3816", "tull", 2020, 1.0);
    assertThat(codes(examine(unknown))).containsExactly("ukjent-maling");
    assertThat(codes(examine(new Rows().value("3801", "mal-vurderinger", 2020, 1.0))))
        .containsExactly("vurdering-som-tall");
  }

  @Test
  void anUnknownMeasureMayComeIntoBeing() {
    var outcome =
        examine(
            new Rows().value("3801", "ny-maling", 2020, 1.0),
            new Rules(null, Rules.Scope.FIGURES, false, "persons", 2024));
    assertThat(codes(outcome)).isEmpty();
    assertThat(outcome.measures()).containsExactly("ny-maling");
  }

  @Test
  void illustrationNeverComesIn() {
    var rows = new Rows().add(Area.of("3801"), "arsverk", 2020, 1.0, Quality.ILLUSTRATION, null);
    assertThat(codes(examine(rows))).containsExactly("illustrasjon-i-fil");
  }

  @Test
  void aMunicipalityThatIsLeftOutIsNamed() {
    var outcome =
        examine(
            new Rows().everywhere("arsverk", 2020, 12.5).without("3816"), rules(Rules.Scope.YEARS));
    assertThat(codes(outcome)).containsExactly("mangler-kommuner");
    assertThat(message(outcome)).contains("3816 Nome");
    assertThat(codes(examine(new Rows().everywhere("arsverk", 2020, 12.5).without("3816"))))
        .isEmpty();
  }

  @Test
  void aJumpOfMoreThanThreeTimesIsWorthALook() {
    known.with("arsverk", 2020, "3801", 40).with("arsverk", 2020, "3816", 1);
    var rows = new Rows().value("3801", "arsverk", 2021, 121.0).value("3816", "arsverk", 2021, 4.0);
    var outcome = examine(rows);
    assertThat(codes(outcome)).containsExactly("stort-hopp");
    assertThat(message(outcome)).contains("3801 Horten", "40", "121", "3 ganger");
    assertThat(codes(examine(new Rows().value("3801", "arsverk", 2021, 120.0)))).isEmpty();
  }

  @Test
  void theYearBeforeMayComeInTheSameFile() {
    var rows = new Rows().value("3801", "arsverk", 2020, 10.5).value("3801", "arsverk", 2021, 90.0);
    var outcome = examine(rows);
    assertThat(codes(outcome)).containsExactly("stort-hopp");
    assertThat(message(outcome)).startsWith("3801 Horten går fra 10,5 til 90,0 i 2021");
  }

  @Test
  void theSameFigureTwoYearsOnEndMayBeCarriedForward() {
    known.with("arsverk", 2020, "3801", 40.2).with("arsverk", 2020, "3816", 4);
    var rows = new Rows().value("3801", "arsverk", 2021, 40.2).value("3816", "arsverk", 2021, 4.0);
    assertThat(codes(examine(rows))).containsExactly("mulig-viderefort");
    var marked = examine(rows, new Rules(null, Rules.Scope.FIGURES, true, null, 2024));
    assertThat(codes(marked)).isEmpty();
    assertThat(marked.changes().all(change -> change.number().equals("3801")))
        .filteredOn(change -> change.year() == 2021)
        .extracting(Changes.Change::afterQuality)
        .containsExactly(Quality.CARRIED_FORWARD);
  }

  @Test
  void anotherUnitIsSeenByTheFactorOfAThousand() {
    known.everywhere("netto-243", 2020, 12);
    assertThat(codes(examine(new Rows().everywhere("netto-243", 2021, 12_100))))
        .containsExactly("tusen-for-store");
    assertThat(codes(examine(new Rows().everywhere("netto-243", 2021, 0.0121))))
        .containsExactly("tusen-for-sma");
    assertThat(codes(examine(new Rows().everywhere("netto-243", 2021, 12.3)))).isEmpty();
  }

  @Test
  void nobodySpendsMoreOnOneServiceThanMunicipalitiesDoOnEverything() {
    assertThat(codes(examine(new Rows().everywhere("netto-243", 2020, 9_000_000))))
        .containsExactly("tusen-for-store");
    assertThat(codes(examine(new Rows().everywhere("netto-243", 2020, 9_000)))).isEmpty();
  }

  @Test
  void aSumFarBelowTheCountryIsOfSomethingElse() {
    known.country(2020, 16_569);
    var outcome = examine(new Rows().everywhere("arsverk", 2020, 3.1));
    assertThat(codes(outcome)).containsExactly("langt-under-landet");
    assertThat(message(outcome))
        .startsWith("«Årsverk i psykisk helse- og rusarbeid»: summen i 2020");
  }

  @Test
  void aMunicipalityThatIsNotFoundIsSaidOnceForEachRow() {
    var rows = new Rows().value("0701", "arsverk", 2020, 1.0);
    Feed wide =
        receiver -> {
          rows.read(receiver);
          receiver.take(
              new Candidate.Value(
                  new SourcePlace(2, 4),
                  Area.of("0701"),
                  "arsverk",
                  2021,
                  1.0,
                  Quality.REPORTED,
                  null));
        };
    var outcome = examine(wide);
    assertThat(codes(outcome)).containsExactly("gammelt-nummer");
    assertThat(outcome.remarks().kept().getFirst().place()).isEqualTo(new SourcePlace(2, 0));
  }

  @Test
  void manyMunicipalitiesOfAnotherTimeAreASignOfOneDivision() {
    var rows = new Rows();
    Known.DIVISIONS.of(2020).municipalities().stream()
        .limit(200)
        .forEach(municipality -> rows.value(municipality.number(), "arsverk", 2016, 5.0));
    assertThat(codes(examine(rows))).contains("kanskje-en-inndeling", "nummer-gjelder-ikke");
  }

  @Test
  void theSumIsHeldAgainstTheCountry() {
    known.country(2020, 3_560);
    assertThat(codes(examine(new Rows().everywhere("arsverk", 2020, 10)))).isEmpty();
    var high = examine(new Rows().everywhere("arsverk", 2020, 10.3));
    assertThat(codes(high)).containsExactly("avvik-landet");
    assertThat(message(high)).contains("3\u00a0667", "3\u00a0560", "3,0\u00a0%");
    assertThat(codes(examine(new Rows().everywhere("arsverk", 2020, 9.7))))
        .containsExactly("avvik-landet");
    // A file of one municipality is not held against the country
    assertThat(codes(examine(new Rows().value("3801", "arsverk", 2020, 40.0)))).isEmpty();
  }

  @Test
  void populationKeepsItsYearsAndItsOwnBorders() {
    known.everywhere("folketall", 2019, 9_000).everywhere("folketall", 2020, 9_000);
    var only2020 = new Rows().everywhere("folketall", 2020, 9_100);
    assertThat(codes(examine(only2020, rules(Rules.Scope.ALL)))).contains("folketall-mister-aar");
    assertThat(codes(examine(only2020, rules(Rules.Scope.YEARS)))).isEmpty();
    var elsewhere =
        examine(
            new Rows().value("3801", "folketall", 2018, 9_000.0),
            new Rules(2020, Rules.Scope.YEARS, false, null, 2024));
    assertThat(codes(elsewhere)).contains("folketall-andre-grenser");
  }

  @ParameterizedTest
  @EnumSource(Rules.Scope.class)
  void theScopeDecidesWhatIsKept(Rules.Scope scope) {
    known
        .with("arsverk", 2019, "0701", 30)
        .with("arsverk", 2020, "3801", 40)
        .with("arsverk", 2020, "3816", 9);
    var outcome = examine(new Rows().value("3801", "arsverk", 2020, 44.0), rules(scope));
    var changes = outcome.changes();
    assertThat(changes.added()).isZero();
    assertThat(changes.changed()).isOne();
    assertThat(changes.removed())
        .isEqualTo(
            switch (scope) {
              case FIGURES -> 0;
              case YEARS -> 1;
              case ALL -> 2;
            });
    assertThat(outcome.size()).isEqualTo(3 - changes.removed());
  }

  @Test
  void aChangeTellsWhatWasAndWhatIs() {
    known.with("arsverk", 2020, "3801", 40);
    var rows = new Rows().value("3801", "arsverk", 2020, 44.0).value("3816", "arsverk", 2020, null);
    assertThat(examine(rows).changes().all())
        .extracting(
            Changes.Change::kind,
            Changes.Change::name,
            Changes.Change::before,
            Changes.Change::after)
        .containsExactly(
            Tuple.tuple(Changes.Kind.CHANGED, "Horten", 40.0, 44.0),
            Tuple.tuple(Changes.Kind.NEW, "Nome", null, null));
  }

  @Test
  void singleFiguresCantBeMendedAcrossBorders() {
    known.with("arsverk", 2016, "0701", 30);
    var outcome =
        examine(
            new Rows().value("3801", "arsverk", 2016, 31.0),
            new Rules(2020, Rules.Scope.FIGURES, false, null, 2024));
    assertThat(codes(outcome)).containsExactly("retter-i-andre-grenser");
  }

  @Test
  void aSuppressedFigureIsNotLeftAloneInASum() {
    known.country(2020, 3_560);
    var rows = new Rows().everywhere("arsverk", 2020, 10).without("3801").without("3816");
    rows.value("3816", "arsverk", 2020, 4.0);
    rows.add(Area.of("3801"), "arsverk", 2020, null, Quality.SUPPRESSED, null);
    var outcome = examine(rows);
    assertThat(codes(outcome)).contains("skjermet-i-tillegg");
    assertThat(outcome.changes().all(change -> change.afterQuality() == Quality.SUPPRESSED))
        .extracting(Changes.Change::number)
        .containsExactly("3801", "3816");
  }

  @Test
  void aPartCantBeComputedFromTheWholeAndTheOtherPart() {
    known.with("arsverk", 2020, "3801", 40).with("arsverk-barn-unge", 2020, "3801", 10);
    var rows =
        new Rows().add(Area.of("3801"), "arsverk-voksne", 2020, null, Quality.SUPPRESSED, null);
    assertThat(codes(examine(rows))).containsExactly("skjermet-kan-regnes-ut");
  }

  @Test
  void ratingsAreCheckedLikeFigures() {
    assertThat(codes(examine(new Rows().rating(rating("3801", 1, 2021, 2))))).isEmpty();
    assertThat(codes(examine(new Rows().rating(rating("0701", 1, 2021, 2)))))
        .containsExactly("gammelt-nummer");
    assertThat(codes(examine(new Rows().rating(rating("3801", 6, 2021, 2)))))
        .containsExactly("mal-utenfor-planen");
    assertThat(codes(examine(new Rows().rating(rating("3801", 1, 2009, 2)))))
        .containsExactly("aar-utenfor");
    var twice = new Rows().rating(rating("3801", 1, 2021, 2)).rating(rating("3801", 1, 2021, 3));
    assertThat(codes(examine(twice))).containsExactly("duplikat-vurdering");
  }

  private static Candidate.Rating rating(String number, int goal, int year, int row) {
    return new Candidate.Rating(
        new SourcePlace(row, 1),
        Area.of(number),
        goal,
        "overall",
        "high",
        "adviser",
        LocalDate.of(year, 3, 1),
        "Prøve");
  }

  @Test
  void aYearOfATemplateThatNobodyHasFilledInIsTold() {
    var rows =
        new Rows()
            .value("3801", "arsverk", 2020, 40.0)
            .value("3816", "arsverk", 2020, null)
            .value("3801", "arsverk", 2021, null)
            .value("3816", "arsverk", 2021, null);
    var outcome = examine(rows);
    assertThat(codes(outcome)).containsExactly("aar-uten-tall");
    assertThat(message(outcome)).contains("«Årsverk i psykisk helse- og rusarbeid»", "2021");
    assertThat(outcome.isBlocked()).isFalse();
  }

  @Test
  void aSourceThatIsRefusedIsAnErrorOfItsOwn() {
    var outcome =
        examine(
            _ -> {
              throw Refused.because("ingen-verdier");
            });
    assertThat(codes(outcome)).containsExactly("ingen-verdier");
    assertThat(codes(examine(new Rows()))).containsExactly("ingen-verdier");
  }

  @Test
  void whoeverListensCanStopTheReading() {
    var stopping =
        new Examination.Progress() {
          @Override
          public void at(long done, double share) {
            throw new Cancelled();
          }

          @Override
          public void waiting(long seconds) {}
        };
    assertThatExceptionOfType(Cancelled.class)
        .isThrownBy(
            () ->
                new Examination(rules(Rules.Scope.YEARS), Known.DIVISIONS, known, TEXTS)
                    .examine(new Rows().value("3801", "arsverk", 2020, 1.0), stopping));
  }

  @Test
  void remarksAreAllCountedAndTheFirstAreKept() {
    var rows = new Rows();
    for (var i = 0; i < 2_500; i++) {
      rows.value("3801", "arsverk", 2020, -1.0);
    }
    var remarks = examine(rows).remarks();
    assertThat(remarks.errors()).isEqualTo(2_500);
    assertThat(remarks.counts()).containsEntry("negativ", 2_500);
    assertThat(remarks.kept()).hasSize(2_000);
    assertThat(remarks.unkept()).isEqualTo(500);
  }

  @Test
  void theSecondLoadingOfTheSameChangesNothing() {
    var rows = new Rows().value("3801", "arsverk", 2020, 12.345678);
    known.with("arsverk", 2020, "3801", 12.345678);
    var changes = examine(rows).changes();
    assertThat(changes.added() + changes.changed() + changes.removed()).isZero();
  }

  @Test
  void aTableThatCallsANumberSomethingElseIsNotBelieved() {
    var rows =
        new Rows()
            .add(Area.of("4601", "Bergen (2020-)"), "arsverk", 2020, 1.0, Quality.REPORTED, null)
            .add(Area.of("5001", "Bodø"), "arsverk", 2020, 1.0, Quality.REPORTED, null);
    assertThat(codes(examine(rows))).containsExactly("nummer-og-navn");
  }

  @Test
  void ratingsOfNoMunicipalityAreLeftOutAndThoseOfTheWrongOneAreErrors() {
    var outcome =
        examine(
            new Rows()
                .rating(rating("3801", 1, 2021, 2))
                .rating(rating("38 Vestfold og Telemark", 1, 2021, 3))
                .rating(rating("5001 Bodø", 1, 2021, 4)));
    assertThat(codes(outcome)).containsExactly("nummer-og-navn", "fylkesrad");
  }

  @Test
  void aFileOfCountiesAloneHasNothingToRead() {
    var outcome = examine(new Rows().value("46 Vestland", "arsverk", 2020, 1.0));
    assertThat(codes(outcome)).containsExactly("ingen-verdier", "fylkesrad");
  }

  @Test
  void whatIsLeftOutNeedsNoKnownMeasureNorYear() {
    var rows =
        new Rows().value("Hele landet", "tull", 1990, 1.0).value("3801", "arsverk", 2020, 40.0);
    assertThat(codes(examine(rows))).containsExactly("sumrad");
  }

  @Test
  void whatIsSuppressedOutsideTheYearsOfANumberIsSomething() {
    var rows =
        new Rows()
            .add(Area.of("0701"), "arsverk", 2020, null, Quality.SUPPRESSED, null)
            .add(Area.of("0819"), "arsverk", 2020, null, Quality.MISSING, null);
    assertThat(codes(examine(rows))).containsExactly("gammelt-nummer");
  }
}

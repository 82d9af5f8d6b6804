package no.kommuneblikk.ledger;

import static no.kommuneblikk.ledger.LedgerSamples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureDescription;
import no.kommuneblikk.figure.FigureTable;
import no.kommuneblikk.figure.FigureWords;
import no.kommuneblikk.figure.Generated;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Costing;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What money could pay for beside what was observed, computed by hand. */
class LedgerFiguresTest {

  private static final Offset<Double> EXACT = within(1e-9);
  private static final String HORTEN = "3801";
  private static final String NOME = "3816";

  private static final Selection TWO_YEARS =
      Selection.DEFAULT.with(
          draft -> {
            draft.years = new Years(2016, 2017);
            draft.municipality = HORTEN;
          });
  private static final Selection NOMINAL =
      TWO_YEARS.with(draft -> draft.costing = Costing.DEFAULT.withPriceAdjusted(false));

  private static LedgerSamples both() {
    return new LedgerSamples()
        .free(HORTEN, 4.0, 1.2)
        .staff(HORTEN, 40, 47)
        .grants(HORTEN, 3.2, 0.8)
        .free(NOME, 1.6, 0.8)
        .staff(NOME, 20, 20.5)
        .grants(NOME, 0.8, 1.6);
  }

  private static Figure account(LedgerSamples samples, Selection selection) {
    return Account.draw(
        samples.books(selection, false, LedgerInput.REPORTED),
        LedgerSamples.areas(selection),
        selection,
        TEXTS);
  }

  @Test
  void theCountsOfMunicipalitiesSayThatTheyAreOfOneMeasureEach() {
    assertThat(FigureDescription.basis(account(both(), NOMINAL), TEXTS))
        .anyMatch(
            part -> part.startsWith("kommuner etter siste verdi, i den målingen som har flest: "));
  }

  @Test
  void postsAreMoneyOverTheCostOfOne() {
    var figure = account(both(), NOMINAL);
    assertThat(LedgerSamples.y(figure, "Horten", "Frie midler i 2017")).isCloseTo(5.2, EXACT);
    assertThat(LedgerSamples.y(figure, "Horten", "Herav ny vekst i 2017 alene"))
        .isCloseTo(1.2, EXACT);
    assertThat(LedgerSamples.y(figure, "Horten", "Frie midler til rådighet")).isCloseTo(9.2, EXACT);
    assertThat(LedgerSamples.y(figure, "Horten", "Stillinger ny vekst i frie midler"))
        .isCloseTo(6.5, EXACT);
    assertThat(LedgerSamples.y(figure, "Horten", "Stillinger tilskuddene")).isCloseTo(1, EXACT);
    assertThat(LedgerSamples.point(figure, "Horten", "Stillinger tilskuddene").from())
        .isCloseTo(4.0, EXACT);
    assertThat(LedgerSamples.y(figure, "Horten", "Endring i årsverk 2016–2017"))
        .isCloseTo(7, EXACT);
    assertThat(LedgerSamples.y(figure, "Horten", "Endring i årsverk utover")).isCloseTo(0.5, EXACT);
    assertThat(figure.title())
        .isEqualTo(
            "Horten 2016–2017: Ny vekst i frie midler (anslag, 2 budsjettår) rakk til 6,5 stillinger."
                + " Endringen i årsverk over ett år ble +7,0");
  }

  /** 4.0 of 2016 is 4.4 in prices of 2017; with 1.2 that is 5.6, or seven posts. */
  @Test
  void earlierMoneyIsCountedInPricesOfTheLastYear() {
    var figure = account(both(), TWO_YEARS);
    assertThat(LedgerSamples.y(figure, "Horten", "Frie midler i 2017")).isCloseTo(5.6, EXACT);
    assertThat(LedgerSamples.y(figure, "Horten", "Frie midler til rådighet"))
        .isCloseTo(10.0, EXACT);
    assertThat(LedgerSamples.y(figure, "Horten", "Stillinger ny vekst i frie midler"))
        .isCloseTo(7, EXACT);
    assertThat(LedgerSamples.point(figure, "Horten", "Stillinger tilskuddene").from())
        .isCloseTo(4.4, EXACT);
    assertThat(LedgerSamples.y(figure, "Horten", "Endring i årsverk utover")).isCloseTo(0, EXACT);
    assertThat(figure.series().getFirst().points().getFirst().label()).endsWith("2017-kroner");
    assertThat(figure.notes())
        .anyMatch(note -> note.contains("konsumprisindeks") && note.contains("deflatoren"));
  }

  @Test
  void aYearWithoutAnIndexIsSaidAndNotGuessed() {
    var figure =
        Account.draw(
            both()
                .books(TWO_YEARS, LedgerSamples.PRICES.subList(0, 1), false, LedgerInput.REPORTED),
            LedgerSamples.areas(TWO_YEARS),
            TWO_YEARS,
            TEXTS);
    assertThat(LedgerSamples.y(figure, "Horten", "Frie midler i 2017")).isCloseTo(5.2, EXACT);
    assertThat(figure.series().getFirst().points().getFirst().label()).endsWith("løpende kroner");
    assertThat(figure.notes()).anyMatch(note -> note.contains("Prisindeksen mangler for 2017"));
  }

  @Test
  void aMunicipalityStandsBesideItsCountyItsSizeAndTheCountry() {
    var figure = account(both(), NOMINAL);
    assertThat(figure.series())
        .extracting(Series::name)
        .containsExactly("Horten", "Vestfold og Telemark", "Store kommuner", "Landet");
    assertThat(LedgerSamples.y(figure, "Landet", "Stillinger ny vekst i frie midler"))
        .isCloseTo(9.5, EXACT);
    assertThat(LedgerSamples.y(figure, "Store", "Stillinger ny vekst i frie midler"))
        .isCloseTo(6.5, EXACT);
    assertThat(LedgerSamples.point(figure, "Landet", "Stillinger ny vekst i frie midler").note())
        .isEqualTo("4,8 per 10 000 innbyggere i 2017");
  }

  @Test
  void growthBeforeTheChosenYearsIsThereButDoesNotCountAsNew() {
    var later = NOMINAL.with(draft -> draft.years = new Years(2017, 2018));
    var figure =
        account(
            both()
                .add(HORTEN, LedgerSamples.FREE, 2018, 0.4)
                .add(HORTEN, LedgerInput.STAFFING, 2018, 48.0),
            later);
    assertThat(LedgerSamples.y(figure, "Horten", "Frie midler i 2018")).isCloseTo(5.6, EXACT);
    assertThat(LedgerSamples.y(figure, "Horten", "Herav ny vekst 2017–2018")).isCloseTo(1.6, EXACT);
    assertThat(LedgerSamples.y(figure, "Horten", "Stillinger ny vekst i frie midler"))
        .isCloseTo(2, EXACT);
    assertThat(LedgerSamples.y(figure, "Horten", "Endring i årsverk utover")).isCloseTo(-1, EXACT);
  }

  @Test
  void everyFigureOfThePageSaysThatItIsNoCauseAndAnEstimate() {
    var group = TWO_YEARS.with(draft -> draft.municipality = null);
    var books = both().books(group, false, LedgerInput.REPORTED);
    for (var figure :
        List.of(
            account(both(), TWO_YEARS),
            MoneyIntoPosts.draw(books, LedgerSamples.areas(group), group, TEXTS),
            PermanentAndGrantPosts.draw(books, LedgerSamples.areas(group), group, TEXTS),
            EachMunicipality.draw(
                books, LedgerSamples.areas(group), LedgerSamples.groups(group), group, TEXTS))) {
      var notes =
          figure.notes().stream().filter(note -> !note.startsWith("Vekst og endring")).toList();
      assertThat(notes.getFirst()).startsWith("Samvariasjon, ikke årsak");
      assertThat(notes.get(1))
          .startsWith("Frie midler er estimert")
          .endsWith("etter sosialhjelpsmottakere.");
      assertThat(figure.notes()).anyMatch(note -> note.contains("2017-kroner"));
      assertThat(figure.notes()).anyMatch(note -> note.contains("800\u00a0000 kroner"));
    }
  }

  /** The growth of 2016 came after 2015: two budget years stand against one yearly change. */
  @Test
  void growthAndChangeOfDifferentTimesAreSaidToBe() {
    var group = TWO_YEARS.with(draft -> draft.municipality = null);
    for (var figure : comparing(both(), group)) {
      assertThat(figure.notes().getFirst())
          .isEqualTo(
              "Vekst og endring gjelder ikke samme tid: Ny vekst er lagt sammen for 2016–2017 (2"
                  + " budsjettår), mens årsverkene er sammenlignet 2016–2017 (over ett år). Veksten"
                  + " i 2016 kom etter 2015. Velg 2015 som første år, så gjelder begge samme tid.");
    }
    var later = group.with(draft -> draft.years = new Years(2017, 2018));
    var samples =
        both()
            .add(HORTEN, LedgerSamples.FREE, 2018, 0.4)
            .add(HORTEN, LedgerInput.STAFFING, 2018, 48.0);
    for (var figure : comparing(samples, later)) {
      assertThat(figure.notes().getFirst())
          .startsWith("Vekst og endring gjelder ikke samme tid")
          .contains("2017–2018 (2 budsjettår)", "2017–2018 (over ett år)")
          .endsWith("måtte begynne i 2016.");
    }
  }

  @Test
  void growthAndChangeOfTheSameTimeNeedNoWordOfIt() {
    var same =
        NOMINAL.with(
            draft -> {
              draft.years = new Years(2015, 2017);
              draft.municipality = null;
            });
    for (var figure : comparing(both().add(HORTEN, LedgerInput.STAFFING, 2015, 39.0), same)) {
      assertThat(figure.notes()).noneMatch(note -> note.startsWith("Vekst og endring"));
    }
    assertThat(account(both().add(HORTEN, LedgerInput.STAFFING, 2015, 39.0), same).title())
        .endsWith(
            "(anslag, 2 budsjettår) rakk til 9,5 stillinger. Endringen i årsverk over 2 år ble +8,0");
  }

  private static List<Figure> comparing(LedgerSamples samples, Selection selection) {
    var books = samples.books(selection, false, LedgerInput.REPORTED);
    var areas = LedgerSamples.areas(selection);
    return List.of(
        Account.draw(books, areas, selection, TEXTS),
        MoneyIntoPosts.draw(books, areas, selection, TEXTS),
        EachMunicipality.draw(books, areas, LedgerSamples.groups(selection), selection, TEXTS));
  }

  @Test
  void groupsShowWhatTheMoneyPaysForAndWhatCame() {
    var group = NOMINAL.with(draft -> draft.municipality = null);
    var figure =
        MoneyIntoPosts.draw(
            both().books(group, false, LedgerInput.REPORTED),
            LedgerSamples.areas(group),
            group,
            TEXTS);
    assertThat(LedgerSamples.y(figure, "Ny vekst", "Store kommuner")).isCloseTo(6.5, EXACT);
    assertThat(LedgerSamples.y(figure, "Nye årsverk", "Store kommuner")).isCloseTo(7, EXACT);
    assertThat(LedgerSamples.y(figure, "Ny vekst", "Mellomstore")).isCloseTo(3, EXACT);
    assertThat(LedgerSamples.y(figure, "Nye årsverk", "Mellomstore")).isCloseTo(0.5, EXACT);
    assertThat(figure.title())
        .isEqualTo(
            "Årsverkene økte mest utover det de frie midlene rakk til i store kommuner (+0,5 per"
                + " 10 000) og minst i mellomstore kommuner (−2,5), 2016–2017");
    var counted = group.with(draft -> draft.per = Per.COUNT);
    assertThat(
            LedgerSamples.y(
                MoneyIntoPosts.draw(
                    both().books(counted, false, LedgerInput.REPORTED),
                    LedgerSamples.areas(counted),
                    counted,
                    TEXTS),
                "Ny vekst",
                "Store"))
        .isCloseTo(6.5, EXACT);
  }

  @Test
  void aMunicipalityWithoutFtesCountsOnNeitherSide() {
    var group = NOMINAL.with(draft -> draft.municipality = null);
    var samples = both().free("3803", 8, 0).add("3803", LedgerInput.STAFFING, 2016, null);
    var figure =
        MoneyIntoPosts.draw(
            samples.books(group, false, LedgerInput.REPORTED),
            LedgerSamples.areas(group),
            group,
            TEXTS);
    assertThat(LedgerSamples.y(figure, "Ny vekst", "Mellomstore")).isCloseTo(3, EXACT);
    assertThat(figure.basis().n()).isEqualTo(2);
    var account = account(samples, NOMINAL.with(draft -> draft.municipality = "3803"));
    assertThat(LedgerSamples.point(account, "Tønsberg", "Endring i årsverk 2016").y()).isNull();
    assertThat(LedgerSamples.point(account, "Tønsberg", "Endring i årsverk 2016").quality())
        .isEqualTo(Quality.MISSING);
    assertThat(account.title()).endsWith("Endringen i årsverk er ikke kjent");
    assertThat(LedgerSamples.point(account, "Landet", "Endring i årsverk 2016").note())
        .contains("n = 2 av 3");
  }

  /** Horten's grants shrank to one post, Nome's grew to two. */
  @Test
  void whatWouldLapseIsSeenBesideWhatLasts() {
    var selection = NOMINAL.with(draft -> draft.highlighted = List.of(NOME));
    var figure =
        PermanentAndGrantPosts.draw(
            both().books(selection, false, List.of(LedgerInput.GRANTS)),
            LedgerSamples.areas(selection),
            selection,
            TEXTS);
    assertThat(LedgerSamples.y(figure, "Tilskudd i 2017", "Horten")).isCloseTo(1, EXACT);
    assertThat(LedgerSamples.y(figure, "Tilskudd i 2016", "Horten")).isCloseTo(4, EXACT);
    assertThat(LedgerSamples.y(figure, "Tilskudd i 2017", "Nome")).isCloseTo(2, EXACT);
    assertThat(LedgerSamples.y(figure, "Tilskudd i 2016", "Nome")).isCloseTo(1, EXACT);
    assertThat(LedgerSamples.y(figure, "Frie midler", "Nome")).isCloseTo(3, EXACT);
    assertThat(figure.title())
        .isEqualTo(
            "Stopper tilskuddene, faller 1,0 stillinger per 10 000 bort i Horten, mot 1,5 i landet,"
                + " 2017");
  }

  /** The same name twice would be one row in a table. */
  @Test
  void osloIsNotSeenBesideItselfAsACounty() {
    var oslo = NOMINAL.with(draft -> draft.municipality = "0301");
    var samples = both().free("0301", 8, 8).staff("0301", 100, 110).grants("0301", 8, 8);
    assertThat(account(samples, oslo).series())
        .extracting(Series::name)
        .containsExactly("Oslo", "Store kommuner", "Landet");
  }

  @Test
  void nothingIsConcludedFromGeneratedFigures() {
    var group = TWO_YEARS.with(draft -> draft.municipality = null);
    var books = both().books(group, true, LedgerInput.REPORTED);
    for (var figure :
        List.of(
            Account.draw(books, LedgerSamples.areas(TWO_YEARS), TWO_YEARS, TEXTS),
            MoneyIntoPosts.draw(books, LedgerSamples.areas(group), group, TEXTS),
            PermanentAndGrantPosts.draw(books, LedgerSamples.areas(group), group, TEXTS),
            EachMunicipality.draw(
                books, LedgerSamples.areas(group), LedgerSamples.groups(group), group, TEXTS))) {
      assertThat(figure.generated()).isNotEqualTo(Generated.NONE);
      assertThat(figure.basis().illustration()).isTrue();
      assertThat(figure.notes()).anyMatch(note -> note.contains("anslag på virkelige penger"));
    }
  }

  /** Oslo is read with all others, but is in neither figure of another county. */
  @Test
  void whatIsCountedAreTheMunicipalitiesThatAreShown() {
    var county =
        NOMINAL.with(
            draft -> {
              draft.municipality = null;
              draft.counties = List.of("38");
              draft.highlighted = List.of("0301");
            });
    var samples =
        both()
            .free("0301", 8, 8)
            .grants("0301", 8, 8)
            .add("0301", LedgerInput.STAFFING, 2016, 100.0)
            .add("0301", LedgerInput.STAFFING, 2017, 100.0, "carried_forward");
    var books = samples.books(county, false, LedgerInput.REPORTED);
    var areas = LedgerSamples.areas(county);
    for (var figure :
        List.of(
            MoneyIntoPosts.draw(books, areas, county, TEXTS),
            PermanentAndGrantPosts.draw(books, areas, county, TEXTS),
            EachMunicipality.draw(books, areas, LedgerSamples.groups(county), county, TEXTS))) {
      assertThat(figure.basis().n()).as(figure.id()).isEqualTo(2);
      assertThat(figure.basis().count(Quality.ESTIMATED)).as(figure.id()).isEqualTo(2);
      assertThat(figure.basis().peak(Quality.CARRIED_FORWARD)).as(figure.id()).isEmpty();
    }
  }

  /** What is published for the country is no sum of those who stand with an earlier value. */
  @Test
  void ftesOfMembersGoIntoTheCountryOnlyWhereNoneArePublished() {
    var county =
        NOMINAL.with(
            draft -> {
              draft.municipality = null;
              draft.counties = List.of("38");
            });
    var samples =
        both()
            .free("0301", 8, 8)
            .add("0301", LedgerInput.STAFFING, 2016, 100.0)
            .add("0301", LedgerInput.STAFFING, 2017, 100.0, "carried_forward");
    assertThat(account(samples, county).basis().peak(Quality.CARRIED_FORWARD)).isPresent();
    samples.published(2016, 13_000, "reported").published(2017, 14_000, "reported");
    assertThat(account(samples, county).basis().peak(Quality.CARRIED_FORWARD)).isEmpty();
  }

  /** The country's FTEs are published, whatever is generated beside them. */
  @Test
  void whatIsPublishedIsNotCalledGenerated() {
    var country = NOMINAL.with(draft -> draft.municipality = null);
    var samples = both().published(2016, 13_000, "reported").published(2017, 14_000, "reported");
    var figure =
        Account.draw(
            samples.books(country, true, LedgerInput.REPORTED),
            LedgerSamples.areas(country),
            country,
            TEXTS);
    assertThat(figure.generated()).isEqualTo(Generated.SOME);
    assertThat(FigureWords.finding(figure, TEXTS))
        .startsWith("Landet 2016–2017: ")
        .endsWith("over ett år ble +1\u00a0000.");
    var horten =
        Account.draw(
            samples.books(NOMINAL, true, LedgerInput.REPORTED),
            LedgerSamples.areas(NOMINAL),
            NOMINAL,
            TEXTS);
    assertThat(FigureWords.finding(horten, TEXTS)).startsWith("Delvis eksempeltall: Horten");
  }

  @Test
  void withoutGrantsOrFtesTheFiguresSayWhatIsMissing() {
    var hidden = TWO_YEARS.with(draft -> draft.illustration = false);
    var books = both().books(hidden, false, List.of());
    assertThat(
            PermanentAndGrantPosts.draw(books, LedgerSamples.areas(hidden), hidden, TEXTS)
                .absence())
        .contains("eksempeltallene er skjult");
    assertThat(
            EachMunicipality.draw(
                    books, LedgerSamples.areas(hidden), LedgerSamples.groups(hidden), hidden, TEXTS)
                .absence())
        .contains("eksempeltallene er skjult");
    var posts = MoneyIntoPosts.draw(books, LedgerSamples.areas(hidden), hidden, TEXTS);
    assertThat(posts.series()).hasSize(1);
    assertThat(posts.title()).endsWith("endringen i årsverk er ikke kjent");
    var account = Account.draw(books, LedgerSamples.areas(hidden), hidden, TEXTS);
    assertThat(LedgerSamples.point(account, "Horten", "Tilskudd").y()).isNull();
    assertThat(account.basis().illustration()).isFalse();
    assertThat(account.notes())
        .anyMatch(
            note ->
                note.contains("eksempeltallene er skjult")
                    && note.contains("årsverk, tilskudd til rusarbeid og netto driftsutgifter"));
  }

  @Test
  void reportedFiguresNeverStandWithGeneratedOnes() {
    var real = LedgerSamples.released(LedgerInput.STAFFING, "fte", false);
    var generated = LedgerSamples.released(LedgerInput.GRANTS, "mnok", true);
    assertThat(Ledger.ofOneKind(List.of(real, generated))).containsExactly(real);
    assertThat(Ledger.ofOneKind(List.of(generated))).containsExactly(generated);
  }

  @Test
  void aMunicipalityWithoutFreeFundsHasNoAccount() {
    var figure = account(new LedgerSamples().staff(HORTEN, 1, 2), NOMINAL);
    assertThat(figure.absence()).contains("Velg en annen kommune");
  }

  @Test
  void carriedForwardSetsAChangeApart() {
    var figure =
        account(
            new LedgerSamples()
                .free(HORTEN, 1, 1)
                .add(HORTEN, LedgerInput.STAFFING, 2016, 10.0)
                .add(HORTEN, LedgerInput.STAFFING, 2017, 10.0, "carried_forward"),
            NOMINAL);
    assertThat(LedgerSamples.point(figure, "Horten", "Endring i årsverk 2016").quality())
        .isEqualTo(Quality.CARRIED_FORWARD);
  }

  @Test
  void theOrderOfTheRowsIsNothing() {
    var samples = both().free("3803", 0.7, 0.3).staff("3803", 11.1, 13.3);
    var group = TWO_YEARS.with(draft -> draft.municipality = null);
    var books = samples.books(group, false, LedgerInput.REPORTED);
    var shuffled = new ArrayList<>(books.rows());
    Collections.shuffle(shuffled, new Random(356));
    var again =
        new LedgerInput(
            shuffled,
            books.free(),
            books.other(),
            books.reported(),
            books.apart(),
            books.population(),
            books.terms(),
            books.national());
    assertThat(MoneyIntoPosts.draw(again, LedgerSamples.areas(group), group, TEXTS))
        .isEqualTo(MoneyIntoPosts.draw(books, LedgerSamples.areas(group), group, TEXTS));
    assertThat(Account.draw(again, LedgerSamples.areas(TWO_YEARS), TWO_YEARS, TEXTS))
        .isEqualTo(Account.draw(books, LedgerSamples.areas(TWO_YEARS), TWO_YEARS, TEXTS));
  }

  @Test
  void everyMunicipalityLiesAboveOrBelowTheLineOfAsManyAsTheMoneyPaysFor() {
    var group = NOMINAL.with(draft -> draft.municipality = NOME);
    var figure =
        EachMunicipality.draw(
            both().books(group, false, LedgerInput.REPORTED),
            LedgerSamples.areas(group),
            LedgerSamples.groups(group),
            group,
            TEXTS);
    assertThat(figure.title())
        .isEqualTo(
            "I 1 av 2 kommuner økte årsverkene mer enn de frie midlene (anslag) rakk til,"
                + " 2016–2017");
    var nome = LedgerSamples.point(figure, "Mellomstore", "Nome");
    assertThat(nome.x()).isCloseTo(3.0, EXACT);
    assertThat(nome.y()).isCloseTo(0.5, EXACT);
    assertThat(nome.highlight()).isEqualTo(1);
    assertThat(figure.series().getLast().points())
        .extracting(Point::x)
        .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : 1)
        .containsExactly(3.0, 6.5);
  }

  /** Small: 4.0 posts were paid for and 9 came, of 10 000; large: 40 and 60, of 100 000. */
  @Test
  void theTitleRanksInTheUnitOfTheAxis() {
    var group = NOMINAL.with(draft -> draft.municipality = null);
    var samples =
        new LedgerSamples()
            .free(NOME, 1.6, 1.6)
            .staff(NOME, 20, 29)
            .grants(NOME, 0, 4.0)
            .inhabitants(100_000)
            .free(HORTEN, 16, 16)
            .staff(HORTEN, 400, 460)
            .grants(HORTEN, 0, 8.0);
    assertThat(posts(samples, group))
        .isEqualTo(
            "Årsverkene økte mest utover det de frie midlene rakk til i mellomstore kommuner (+5,0"
                + " per 10 000) og minst i store kommuner (+2,0), 2016–2017");
    assertThat(posts(samples, group.with(draft -> draft.per = Per.COUNT)))
        .isEqualTo(
            "Årsverkene økte mest utover det de frie midlene rakk til i store kommuner (+20,0) og"
                + " minst i mellomstore kommuner (+5,0), 2016–2017");
    assertThat(lapsing(samples, group))
        .isEqualTo(
            "Stopper tilskuddene, faller det bort flest stillinger i mellomstore kommuner (5,0 per"
                + " 10 000) og færrest i store kommuner (1,0), 2017");
    assertThat(lapsing(samples, group.with(draft -> draft.per = Per.COUNT)))
        .isEqualTo(
            "Stopper tilskuddene, faller det bort flest stillinger i store kommuner (10,0) og"
                + " færrest i mellomstore kommuner (5,0), 2017");
  }

  private static String posts(LedgerSamples samples, Selection selection) {
    var books = samples.books(selection, false, LedgerInput.REPORTED);
    return MoneyIntoPosts.draw(books, LedgerSamples.areas(selection), selection, TEXTS).title();
  }

  private static String lapsing(LedgerSamples samples, Selection selection) {
    var books = samples.books(selection, false, LedgerInput.REPORTED);
    return PermanentAndGrantPosts.draw(books, LedgerSamples.areas(selection), selection, TEXTS)
        .title();
  }

  /** The sum of the two is 67 and 60; published are 70 and 90. */
  private static LedgerSamples published() {
    return both().published(2016, 70, "reported").published(2017, 90, "carried_forward");
  }

  @Test
  void theCountryHasItsPublishedFtesAndTheirSource() {
    var country = NOMINAL.with(draft -> draft.municipality = null);
    var figure =
        Account.draw(
            published().books(country, true, LedgerInput.REPORTED),
            LedgerSamples.areas(country),
            country,
            TEXTS);
    var own = LedgerSamples.point(figure, "Landet", "Endring i årsverk 2016");
    assertThat(own.y()).isEqualTo(20);
    assertThat(own.quality()).isEqualTo(Quality.CARRIED_FORWARD);
    assertThat(own.note()).isEqualTo("+10,0 per 10 000 innbyggere i 2017");
    assertThat(LedgerSamples.y(figure, "Landet", "Endring i årsverk utover"))
        .isCloseTo(10.5, EXACT);
    assertThat(LedgerSamples.point(figure, "Store", "Endring i årsverk 2016").quality())
        .isEqualTo(Quality.ILLUSTRATION);
    assertThat(figure.title())
        .isEqualTo(
            "Landet 2016–2017: Ny vekst i frie midler (anslag, 2 budsjettår) rakk til 9,5 stillinger."
                + " Endringen i årsverk over ett år ble +20,0");
    assertThat(figure.basis().sources())
        .anyMatch(source -> source.name().contains("Helsedirektoratet"));
    assertThat(figure.notes())
        .anyMatch(note -> note.startsWith("Landets årsverk er de publiserte tallene"))
        .contains("66 kommuner rapporterte ikke.");
  }

  /** Bars of one series are all generated or all real. */
  @Test
  void thePublishedBarStandsBesideTheGeneratedOnes() {
    var figure =
        MoneyIntoPosts.draw(
            published().books(NOMINAL, true, LedgerInput.REPORTED),
            LedgerSamples.areas(NOMINAL),
            NOMINAL,
            TEXTS);
    assertThat(figure.series())
        .extracting(Series::name)
        .containsExactly(
            "Ny vekst i frie midler 2016–2017 (2 budsjettår) rakk til (anslag)",
            "Nye årsverk 2016–2017 (over ett år)",
            "Nye årsverk 2016–2017 (over ett år), publisert for landet");
    assertThat(figure.series().get(1).points())
        .extracting(Point::label)
        .containsExactly("Horten", "Vestfold og Telemark", "Store kommuner");
    assertThat(LedgerSamples.y(figure, "Nye årsverk 2016–2017 (over ett år), publisert", "Landet"))
        .isCloseTo(10, EXACT);
  }

  /** The table has both kinds in one row, so it's the single value that says what it is. */
  @Test
  void onlyTheGeneratedValuesOfARowAreMarked() {
    var country = NOMINAL.with(draft -> draft.municipality = null);
    var figure =
        Account.draw(
            published().books(country, true, LedgerInput.REPORTED),
            LedgerSamples.areas(country),
            country,
            TEXTS);
    var row =
        FigureTable.of(figure, TEXTS).rows().stream()
            .filter(cells -> cells.getFirst().text().startsWith("Endring i årsverk 2016"))
            .findFirst()
            .orElseThrow();
    assertThat(row.getFirst().remark()).isEmpty();
    assertThat(row.get(1).remark()).doesNotContain("eksempeltall").contains("videreført");
    assertThat(row.getLast().remark()).contains("eksempeltall");
  }

  @Test
  void whatIsPublishedStandsWithoutMunicipalFtes() {
    var hidden = NOMINAL.with(draft -> draft.illustration = false);
    var books =
        new LedgerSamples()
            .free(HORTEN, 4.0, 1.2)
            .published(2016, 70, "reported")
            .published(2017, 90, "reported")
            .books(hidden, false, List.of());
    var posts = MoneyIntoPosts.draw(books, LedgerSamples.areas(hidden), hidden, TEXTS);
    assertThat(posts.series().getLast().points())
        .extracting(Point::label)
        .containsExactly("Landet");
    assertThat(posts.title()).endsWith("endringen i årsverk er ikke kjent");
  }

  @Test
  void withoutCarriedForwardValuesTheCountryIsTheSumOfTheOthers() {
    var country =
        NOMINAL.with(
            draft -> {
              draft.municipality = null;
              draft.carriedForward = false;
            });
    var figure =
        Account.draw(
            published().books(country, false, LedgerInput.REPORTED),
            LedgerSamples.areas(country),
            country,
            TEXTS);
    assertThat(LedgerSamples.y(figure, "Landet", "Endring i årsverk 2016")).isCloseTo(7.5, EXACT);
  }

  /** Of 2018 there is no money, so posts are seen against 2017; spending against its own year. */
  @Test
  void spendingIsDividedByTheInhabitantsOfItsYear() {
    var later = NOMINAL.with(draft -> draft.years = new Years(2020, 2021));
    var figure =
        account(
            new LedgerSamples()
                .add(HORTEN, LedgerSamples.FREE, 2016, 1.0)
                .add(HORTEN, LedgerSamples.FREE, 2017, 1.0)
                .add(HORTEN, LedgerSamples.FREE, 2018, 1.0)
                .add(HORTEN, LedgerSamples.FREE, 2019, 1.0)
                .add(HORTEN, LedgerSamples.FREE, 2020, 1.0)
                .add(HORTEN, LedgerInput.NET, 2020, 20_000.0)
                .inhabitants(20_000)
                .add(HORTEN, LedgerInput.NET, 2021, 30_000.0),
            later);
    assertThat(LedgerSamples.point(figure, "Horten", "Frie midler i 2020").note())
        .isEqualTo("500 kr per innbygger i 2020");
    assertThat(LedgerSamples.point(figure, "Horten", "Netto driftsutgifter i 2021").note())
        .isEqualTo("1\u00a0500 kr per innbygger i 2021");
  }
}

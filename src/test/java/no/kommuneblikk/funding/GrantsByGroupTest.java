package no.kommuneblikk.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;

/** Grants alone, and beside free funds. */
class GrantsByGroupTest {

  private static final List<GroupValue> TWO_YEARS =
      List.of(
          Rows.value(Funding.GRANTS, 2019, "liten", 30.0, 100_000),
          Rows.value(Funding.GRANTS, 2020, "liten", 10.0, 100_000),
          Rows.value(Funding.GRANTS, 2019, "stor", 50.0, 800_000),
          Rows.value(Funding.GRANTS, 2020, "stor", 40.0, 1_000_000));

  @Test
  void grantsAreSummedOverYearsForEachOfTheAverageInhabitants() {
    var figure = grants(TWO_YEARS, Rows.real(Funding.GRANTS), Selection.DEFAULT);
    assertThat(Rows.values(figure, 0)).containsExactly(400.0, 100.0);
    assertThat(figure.title())
        .isEqualTo(
            "Små kommuner fikk mest i tilskudd, 400 kroner per innbygger, og store kommuner minst,"
                + " 100 (2019–2020)");
  }

  /** Oslo has the least, and is no county among counties. */
  @Test
  void theTitleSaysThatAGroupOfOneMunicipalityIsNotRanked() {
    var alone = new GroupValue(Funding.GRANTS, 2020, "alene", 1.0, 100_000, 1, 0, 0, 0);
    var groups =
        new Groups(
            Stream.concat(
                    Rows.SIZES.all().stream(),
                    Stream.of(new Groups.Group("alene", "Oslo", SeriesRole.CONTEXT)))
                .toList());
    var figure =
        GrantsByGroup.draw(
            new GrantsByGroup.Rows(
                Stream.concat(TWO_YEARS.stream(), Stream.of(alone)).toList(),
                Rows.real(Funding.GRANTS),
                Rows.POPULATION),
            groups,
            Selection.DEFAULT,
            "Landet",
            Rows.TEXTS);
    assertThat(Rows.values(figure, 0)).containsExactly(400.0, 100.0, 10.0);
    assertThat(figure.title())
        .isEqualTo(
            "Små kommuner fikk mest i tilskudd, av de 2 med mer enn én kommune, 400 kroner per"
                + " innbygger, og store kommuner minst, 100 (2019–2020)");
  }

  @Test
  void asACountGrantsAreInMillionKroner() {
    var figure =
        grants(
            TWO_YEARS,
            Rows.real(Funding.GRANTS),
            Selection.DEFAULT.with(draft -> draft.per = Per.COUNT));
    assertThat(Rows.values(figure, 0)).containsExactly(40.0, 90.0);
    assertThat(figure.title())
        .isEqualTo("Til sammen 130,0 millioner kroner i tilskudd (2019–2020)");
  }

  @Test
  void yearsWithFewerMunicipalitiesAreSaidToMakeTheSumTooLow() {
    var full = grants(TWO_YEARS, Rows.real(Funding.GRANTS), Selection.DEFAULT);
    assertThat(full.notes()).noneMatch(note -> note.contains("for lav"));
    var uneven = grants(TWO_YEARS.subList(0, 3), Rows.real(Funding.GRANTS), Selection.DEFAULT);
    assertThat(uneven.notes()).anyMatch(note -> note.contains("for lav"));
  }

  @Test
  void generatedGrantsAreFlaggedOnTheFigureAndOnEveryPoint() {
    var figure = grants(TWO_YEARS, Rows.generated(Funding.GRANTS), Selection.DEFAULT);
    assertThat(figure.basis().illustration()).isTrue();
    assertThat(figure.series().getFirst().points())
        .allMatch(point -> point.quality() == Quality.ILLUSTRATION);
  }

  @Test
  void zeroIsARealFigureOnlyWhereGrantsAreReal() {
    var rows = List.of(TWO_YEARS.get(0), Rows.value(Funding.GRANTS, 2019, "stor", 0.0, 800_000));
    assertThat(grants(rows, Rows.real(Funding.GRANTS), Selection.DEFAULT).notes())
        .anyMatch(note -> note.startsWith("Null er et ekte tall"));
    assertThat(grants(rows, Rows.generated(Funding.GRANTS), Selection.DEFAULT).notes())
        .noneMatch(note -> note.contains("ekte tall:"))
        .anyMatch(note -> note.contains("ikke ble generert"));
  }

  @Test
  void aGroupWithoutAnyGrantFigureIsLeftOutAndNotDrawnAsZero() {
    var rows = List.of(TWO_YEARS.get(0), Rows.value(Funding.GRANTS, 2019, "stor", null, 0));
    var figure = grants(rows, Rows.real(Funding.GRANTS), Selection.DEFAULT);
    assertThat(figure.series().getFirst().points()).hasSize(1);
  }

  /** By hand: 20 million by population to 100 000 are 200 kroner each. */
  @Test
  void whatLastsIsTheRunningLevelAndGrantsAreThoseOfTheYear() {
    var figure = contrast(Rows.real(Funding.GRANTS));
    assertThat(figure.series())
        .extracting(Series::name)
        .containsExactly(
            "Frie midler (all vekst siden 2016), etter sosialhjelpsmottakere (anslag)",
            "Tilskudd, må søkes om hvert år");
    assertThat(Rows.values(figure, 0)).containsExactly(300.0, 90.0);
    assertThat(Rows.values(figure, 1)).containsExactly(100.0, 10.0);
    assertThat(figure.title())
        .isEqualTo(
            "Små kommuner har mest tilskudd som må søkes om igjen, 100 kroner per innbygger mot"
                + " 200–300 i frie midler, og store kommuner minst, 10 mot 90 (2017)");
  }

  @Test
  void realEstimatesBesideGeneratedGrantsMakeTheWholeFigureAnIllustration() {
    var figure = contrast(Rows.generated(Funding.GRANTS));
    assertThat(figure.basis().illustration()).isTrue();
    assertThat(figure.series().get(0).points())
        .allMatch(point -> point.quality() == Quality.ESTIMATED);
    assertThat(figure.series().get(1).points())
        .allMatch(point -> point.quality() == Quality.ILLUSTRATION);
    assertThat(figure.notes()).anyMatch(note -> note.contains("Tilskuddene er eksempeltall"));
    assertThat(figure.title())
        .isEqualTo("Frie midler (anslag) ved siden av genererte tilskudd, 2017");
  }

  private static Figure grants(List<GroupValue> rows, Released measure, Selection selection) {
    return GrantsByGroup.draw(
        new GrantsByGroup.Rows(rows, measure, Rows.POPULATION),
        Rows.SIZES,
        selection,
        "Landet",
        Rows.TEXTS);
  }

  private static Figure contrast(Released grants) {
    var need = FreeFundsEstimate.BY_SOCIAL_ASSISTANCE;
    var population = FreeFundsEstimate.BY_POPULATION;
    return FreeFundsAndGrants.draw(
        new FreeFundsAndGrants.Rows(
            List.of(
                Rows.estimate(need, 2016, "liten", 10, 100_000),
                Rows.estimate(population, 2016, "liten", 5, 100_000),
                Rows.estimate(population, 2017, "liten", 15, 100_000),
                Rows.estimate(need, 2017, "liten", 20, 100_000),
                Rows.estimate(need, 2016, "stor", 40, 1_000_000),
                Rows.estimate(need, 2017, "stor", 50, 1_000_000),
                Rows.value(Funding.GRANTS, 2016, "liten", 99.0, 100_000),
                Rows.value(Funding.GRANTS, 2017, "liten", 10.0, 100_000),
                Rows.value(Funding.GRANTS, 2017, "stor", 10.0, 1_000_000)),
            Rows.real(need),
            Optional.of(Rows.real(population)),
            grants,
            Rows.POPULATION,
            2017),
        Rows.SIZES,
        Selection.DEFAULT,
        Rows.TEXTS);
  }
}

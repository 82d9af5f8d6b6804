package no.kommuneblikk.compare;

import static no.kommuneblikk.compare.ComparisonSample.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Unit;
import org.junit.jupiter.api.Test;

class ComparisonLinesTest {

  private static ComparisonSample two() {
    return ComparisonSample.staffing()
        .municipality("3801", 10_000, 10, 14)
        .municipality("3816", 10_000, 20, 21)
        .showing("3801", "3816")
        .against("3801", "3802")
        .sum(ComparisonInput.AGAINST, 2016, 30.0, 20_000, 2)
        .sum(ComparisonInput.AGAINST, 2020, 34.0, 20_000, 2);
  }

  @Test
  void aPanelForEachAreaTheFocusBoldAndTheGroupGrey() {
    var figure = two().lines(_ -> {});
    assertThat(figure.series())
        .extracting(Series::name)
        .containsExactly("K3801", "K3816", "KOSTRA-gruppe 11");
    assertThat(figure.series())
        .extracting(Series::role)
        .containsExactly(SeriesRole.EMPHASIS, SeriesRole.STAFFING, SeriesRole.CONTEXT);
    assertThat(plain(figure.title()))
        .isEqualTo(
            "K3801 gikk fra 10,0 til 14,0 (+4,0) i årsverk per 10 000 innbyggere, 2016–2020."
                + " KOSTRA-gruppe 11 samlet: +2,0");
  }

  @Test
  void anIndexIsAHundredInTheFirstChosenYear() {
    var figure = two().lines(draft -> draft.per = Per.CHANGE);
    assertThat(figure.series())
        .extracting(line -> Objects.requireNonNull(line.points().getFirst().y()))
        .containsOnly(100.0);
    assertThat(figure.series().getFirst().points().getLast().y()).isEqualTo(140);
  }

  @Test
  void theGroupOfOneAloneIsNotDrawn() {
    var figure =
        ComparisonSample.staffing()
            .municipality("3801", 10_000, 10, 14)
            .showing("3801")
            .sum(ComparisonInput.AGAINST, 2016, 10.0, 10_000, 1)
            .sum(ComparisonInput.AGAINST, 2020, 14.0, 10_000, 1)
            .lines(_ -> {});
    assertThat(figure.series()).extracting(Series::role).containsExactly(SeriesRole.EMPHASIS);
  }

  private static ComparisonSample groupOfFive(int n) {
    return ComparisonSample.staffing()
        .municipality("3801", 10_000, 10, 14)
        .showing("3801")
        .against("3801", "3802", "3803", "3804", "3805")
        .sum(ComparisonInput.AGAINST, 2016, 30.0, 20_000, n)
        .sum(ComparisonInput.AGAINST, 2020, 34.0, 20_000, n);
  }

  @Test
  void theGroupSaysOfHowManyOfItsMembersItIsTheSum() {
    var figure = groupOfFive(3).lines(_ -> {});
    assertThat(plain(figure.title())).endsWith("KOSTRA-gruppe 11 (3 av 5 kommuner) samlet: +2,0");
    assertThat(figure.notes())
        .anyMatch(
            note -> note.startsWith("Den grå linjen er KOSTRA-gruppe 11 samlet, 3 av 5 kommuner."));
  }

  @Test
  void aFewOfItsMembersAreNotTheGroup() {
    var figure = groupOfFive(2).lines(_ -> {});
    assertThat(plain(figure.title())).endsWith("2016–2020");
    assertThat(figure.series().getLast().name()).isEqualTo("KOSTRA-gruppe 11 (2 av 5 kommuner)");
    assertThat(figure.notes())
        .anyMatch(
            note ->
                note.startsWith("Den grå linjen er bare 2 av de 5 kommunene i KOSTRA-gruppe 11"))
        .noneMatch(note -> note.contains("samlet"));
  }

  /** A sum without one of three is smaller by it; a rate of two of three is near that of all. */
  @Test
  void aYearThatTooManyLackIsAGap() {
    var sample =
        groupOfFive(3)
            .sum(ComparisonInput.AGAINST, 2018, 16.0, 10_000, 2)
            .sum(ComparisonInput.AGAINST, 2019, 9.0, 5_000, 1);
    assertThat(sample.lines(_ -> {}).series().getLast().points())
        .extracting(Point::y)
        .containsExactly(15.0, null, 16.0, null, 17.0);
    assertThat(sample.lines(draft -> draft.per = Per.COUNT).series().getLast().points())
        .extracting(Point::y)
        .containsExactly(30.0, null, null, null, 34.0);
  }

  @Test
  void anIncompleteSumSaysOfHowMany() {
    var figure =
        ComparisonSample.staffing()
            .area(new Unit(Unit.Kind.COUNTY, "38"), "Fylket", "3801", "3802", "3816")
            .sum("fylke-38", 2016, 50.0, 25_000, 2)
            .sum("fylke-38", 2020, 70.0, 25_000, 2)
            .lines(_ -> {});
    assertThat(figure.series().getFirst().name()).isEqualTo("Fylket (2 av 3 kommuner)");
  }

  @Test
  void aCarriedForwardValueLeavesAGapWhereItIsNotWanted() {
    var sample = ComparisonSample.staffing();
    sample
        .reading
        .municipality("3801", "38", SizeGroup.MEDIUM, 10_000)
        .value("arsverk", "3801", 2016, 10.0)
        .value("arsverk", "3801", 2020, 12.0, "carried_forward");
    sample.showing("3801");
    assertThat(sample.lines(_ -> {}).title()).endsWith("med et videreført tall");
    assertThat(sample.lines(draft -> draft.carriedForward = false).series().getFirst().points())
        .extracting(Point::y)
        .containsExactly(10.0, null, null, null, null);
  }

  @Test
  void whatIsKeptBackIsNotToldAsMissing() {
    var sample = ComparisonSample.staffing();
    sample
        .reading
        .municipality("3801", "38", SizeGroup.MEDIUM, 10_000)
        .municipality("3816", "38", SizeGroup.SMALL, 5_000)
        .value("arsverk", "3801", 2016, 10.0)
        .value("arsverk", "3801", 2020, 12.0)
        .value("arsverk", "3816", 2016, null, "suppressed")
        .value("arsverk", "3816", 2020, null, "suppressed");
    sample.showing("3801", "3816");
    assertThat(sample.lines(_ -> {}).notes())
        .anyMatch(note -> note.matches("Tallene for .* er skjermet i disse årene\\."))
        .noneMatch(note -> note.startsWith("Ingen tall for"));
  }

  @Test
  void whereNobodyHasFiguresItSaysSo() {
    assertThat(ComparisonSample.staffing().area(Unit.own(1), "Vi", "3801").lines(_ -> {}).isEmpty())
        .isTrue();
  }
}

package no.kommuneblikk.compare;

import static no.kommuneblikk.compare.Sample.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Role;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Unit;
import org.junit.jupiter.api.Test;

class ComparisonLinesTest {

  private static Sample two() {
    return Sample.staffing()
        .municipality("3801", 10_000, 10, 14)
        .municipality("3816", 10_000, 20, 21)
        .showing("3801", "3816")
        .against("3801", "3802")
        .sum(Rows.AGAINST, 2016, 30.0, 20_000, 2)
        .sum(Rows.AGAINST, 2020, 34.0, 20_000, 2);
  }

  @Test
  void aPanelForEachAreaTheFocusBoldAndTheGroupGrey() {
    var figure = two().lines(_ -> {});
    assertThat(figure.series())
        .extracting(Series::name)
        .containsExactly("K3801", "K3816", "KOSTRA-gruppe 11");
    assertThat(figure.series())
        .extracting(Series::role)
        .containsExactly(Role.EMPHASIS, Role.STAFFING, Role.CONTEXT);
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
        Sample.staffing()
            .municipality("3801", 10_000, 10, 14)
            .showing("3801")
            .sum(Rows.AGAINST, 2016, 10.0, 10_000, 1)
            .sum(Rows.AGAINST, 2020, 14.0, 10_000, 1)
            .lines(_ -> {});
    assertThat(figure.series()).extracting(Series::role).containsExactly(Role.EMPHASIS);
  }

  @Test
  void anIncompleteSumSaysOfHowMany() {
    var figure =
        Sample.staffing()
            .area(new Unit(Unit.Kind.COUNTY, "38"), "Fylket", "3801", "3802", "3816")
            .sum("fylke-38", 2016, 50.0, 25_000, 2)
            .sum("fylke-38", 2020, 70.0, 25_000, 2)
            .lines(_ -> {});
    assertThat(figure.series().getFirst().name()).isEqualTo("Fylket (2 av 3 kommuner)");
  }

  @Test
  void aCarriedForwardValueLeavesAGapWhereItIsNotWanted() {
    var sample = Sample.staffing();
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
    var sample = Sample.staffing();
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
    assertThat(Sample.staffing().area(Unit.own(1), "Vi", "3801").lines(_ -> {}).isEmpty()).isTrue();
  }
}

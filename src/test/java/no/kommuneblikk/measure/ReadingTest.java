package no.kommuneblikk.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  private static final Quantity LEVEL = Quantity.level("arsverk");
  private static final Quantity CHANGE = Quantity.change("arsverk");

  private static ReadingSample two() {
    return new ReadingSample()
        .staffing()
        .growth("3801", "38", SizeGroup.LARGE, 20_000, 40, 50)
        .growth("3816", "38", SizeGroup.MEDIUM, 5_000, 4, 6);
  }

  @Test
  void staffingIsShownPerTenThousandInhabitants() {
    var level = two().reading().of(LEVEL);
    assertThat(level.values()).extracting(Measured::value).containsExactly(25.0, 12.0);
    assertThat(level.yardstick().axis(TEXTS).title())
        .isEqualTo("Årsverk per 10 000 innbyggere, 2020");
  }

  @Test
  void aChangeIsTheLastYearLessTheFirstInTheSameUnit() {
    var change = two().reading().of(CHANGE);
    assertThat(change.values()).extracting(Measured::value).containsExactly(5.0, 4.0);
    assertThat(change.values()).extracting(Measured::from).containsExactly(20.0, 8.0);
    assertThat(change.yardstick().axis(TEXTS).title())
        .isEqualTo("Endring i årsverk per 10 000 innbyggere, 2016–2020");
  }

  @Test
  void aPercentageIsNotGivenOfLessThanFivePosts() {
    var change = two().reading(draft -> draft.per = Per.CHANGE).of(CHANGE);
    assertThat(change.values()).extracting(Measured::number).containsExactly("3801");
    assertThat(change.values().getFirst().value()).isCloseTo(25, within(1e-9));
    assertThat(change.leftOut())
        .extracting(LeftOut::reason)
        .containsExactly(LeftOut.Reason.SMALL_BASE);
  }

  @Test
  void aLevelIsNeverAnIndex() {
    var level = two().reading(draft -> draft.per = Per.CHANGE).of(LEVEL);
    assertThat(level.values()).extracting(Measured::value).containsExactly(25.0, 12.0);
  }

  @Test
  void moneyIsKronerPerInhabitantOrMillions() {
    var sample =
        new ReadingSample()
            .measure("netto-243", "knok", Indicator.Kind.AMOUNT, false)
            .municipality("3801", "38", SizeGroup.LARGE, 20_000)
            .value("netto-243", "3801", 2020, 30_000.0);
    var net = Quantity.level("netto-243");
    assertThat(sample.reading().of(net).values().getFirst().value()).isEqualTo(1_500);
    assertThat(sample.reading(draft -> draft.per = Per.COUNT).of(net).values().getFirst().value())
        .isEqualTo(30);
  }

  @Test
  void aSumIsOfTheYearsThatAnybodyHasFiguresForAndOfAverageInhabitants() {
    var sample =
        new ReadingSample()
            .measure("tilskudd-765-62", "mnok", Indicator.Kind.AMOUNT, false)
            .municipality("3801", "38", SizeGroup.LARGE, 20_000)
            .municipality("3816", "38", SizeGroup.MEDIUM, 5_000)
            .value("tilskudd-765-62", "3801", 2018, 1.0)
            .value("tilskudd-765-62", "3801", 2019, 3.0)
            .value("tilskudd-765-62", "3816", 2019, 1.0);
    var sum = sample.reading().of(Quantity.sum("tilskudd-765-62"));
    assertThat(sum.values()).extracting(Measured::value).containsExactly(200.0);
    assertThat(sum.leftOut()).extracting(LeftOut::reason).containsExactly(LeftOut.Reason.MISSING);
  }

  @Test
  void aRateIsShownAsItIs() {
    var sample =
        new ReadingSample()
            .measure("ruslovbrudd", "per_1000", Indicator.Kind.RATE, false)
            .municipality("3801", "38", SizeGroup.LARGE, 20_000)
            .value("ruslovbrudd", "3801", 2020, 7.5);
    var level = sample.reading(draft -> draft.per = Per.COUNT).of(Quantity.level("ruslovbrudd"));
    assertThat(level.values().getFirst().value()).isEqualTo(7.5);
    assertThat(level.yardstick().axis(TEXTS).title())
        .isEqualTo("Anmeldte rusmiddellovbrudd per 1 000 innbyggere, 2020");
  }

  @Test
  void whoIsLeftOutIsKnownWithTheReason() {
    var sample =
        two()
            .municipality("3001", "30", SizeGroup.LARGE, 30_000)
            .municipality("3002", "30", SizeGroup.LARGE, 30_000)
            .value("arsverk", "3002", 2016, null, "suppressed")
            .municipality("3003", "30", SizeGroup.LARGE, 30_000)
            .value("arsverk", "3003", 2016, 10.0)
            .value("arsverk", "3003", 2020, 10.0, "carried_forward");
    var all = sample.reading().of(CHANGE);
    assertThat(all.find("3003").orElseThrow().quality()).isEqualTo(Quality.CARRIED_FORWARD);
    assertThat(all.values()).hasSize(3);
    var reported = sample.reading(draft -> draft.carriedForward = false).of(CHANGE);
    assertThat(reported.values()).hasSize(2);
    assertThat(reported.reasons())
        .containsEntry(LeftOut.Reason.MISSING, List.of("K3001"))
        .containsEntry(LeftOut.Reason.SUPPRESSED, List.of("K3002"))
        .containsEntry(LeftOut.Reason.CARRIED_FORWARD, List.of("K3003"));
    assertThat(reported.values().size() + reported.leftOut().size()).isEqualTo(5);
  }

  /** 11 recipients after 146, 138 and 150 are not told as a fall of nine in ten. */
  @Test
  void aFaultOfTheSourceIsNoChangeAndNoLevelAmongOthers() {
    var sample =
        new ReadingSample()
            .measure("sosialhjelpsmottakere", "persons", Indicator.Kind.COUNT, false)
            .municipality("1539", "15", SizeGroup.MEDIUM, 10_000)
            .municipality("1547", "15", SizeGroup.MEDIUM, 10_000)
            .value("sosialhjelpsmottakere", "1539", 2016, 146.0)
            .value("sosialhjelpsmottakere", "1539", 2017, 138.0)
            .value("sosialhjelpsmottakere", "1539", 2018, 150.0)
            .value("sosialhjelpsmottakere", "1539", 2020, 11.0)
            .value("sosialhjelpsmottakere", "1547", 2016, 100.0)
            .value("sosialhjelpsmottakere", "1547", 2020, 90.0);
    var reading = sample.reading();
    var change = reading.of(Quantity.change("sosialhjelpsmottakere"));
    assertThat(change.values()).extracting(Measured::number).containsExactly("1547");
    assertThat(change.reasons()).containsEntry(LeftOut.Reason.FAULT, List.of("K1539"));
    var level = reading.of(Quantity.level("sosialhjelpsmottakere"));
    assertThat(level.values()).extracting(Measured::value).containsExactly(9.0);
    assertThat(level.leftOut()).extracting(LeftOut::doubted).containsExactly(1.1);
    assertThat(MeasureNotes.of(reading, List.of(level), reading.basis(List.of(level)), TEXTS))
        .extracting(Note::text)
        .contains(
            "Mottakere av sosialhjelp: 1 kommune er utelatt fordi tallet ser ut til å være en feil"
                + " i kilden: K1539.");
  }

  @Test
  void theNotesSayWhoIsLeftOutAndThatLevelsMislead() {
    var reading = two().municipality("3001", "30", SizeGroup.LARGE, 30_000).reading();
    var level = reading.of(LEVEL);
    var notes = MeasureNotes.of(reading, List.of(level), reading.basis(List.of(level)), TEXTS);
    assertThat(notes)
        .extracting(Note::text)
        .contains("Årsverk: 1 kommune mangler tall og er utelatt: K3001.")
        .anyMatch(note -> note.startsWith("SINTEF advarer"));
    assertThat(reading.basis(List.of(level)).n()).isEqualTo(2);
  }
}

package no.kommuneblikk.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.feed.Candidate.Value;
import no.kommuneblikk.intake.feed.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFeedTest {

  private final Path folder;

  SheetFeedTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Kept read(String... lines) {
    return Fixture.read(Fixture.text(folder, String.join("\n", lines)));
  }

  @Test
  void readsOneValueInEachRow() {
    var kept =
        read(
            "måling;kommunenummer;kommune;år;verdi;kvalitet",
            "arsverk;0701;Horten;2016;31,5;rapportert",
            "årsverk;701;Horten;2017;1 032,25;videreført",
            "netto-243;3801;Horten;2020;..;",
            "netto-243;3801;Horten;2021;:;");
    assertThat(kept.remarks).isEmpty();
    assertThat(kept.candidates)
        .containsExactly(
            value(2, 5, "0701", "arsverk", 2016, 31.5, Quality.REPORTED),
            value(3, 5, "701", "arsverk", 2017, 1032.25, Quality.CARRIED_FORWARD),
            value(4, 5, "3801", "netto-243", 2020, null, Quality.MISSING),
            value(5, 5, "3801", "netto-243", 2021, null, Quality.SUPPRESSED));
  }

  private static Value value(
      long row,
      int column,
      String area,
      String measure,
      int year,
      @Nullable Double value,
      Quality quality) {
    return new Value(new Place(row, column), Area.of(area), measure, year, value, quality, null);
  }

  @Test
  void readsAYearInEachColumn() {
    var kept =
        read("Årsverk,,", "Kommune,2016,2017", "0701 Horten,\"31,5\",32", "Hele landet,5,6", ",,");
    assertThat(kept.codes()).containsExactly("sumrad");
    assertThat(kept.candidates)
        .containsExactly(
            value(3, 2, "0701", "arsverk", 2016, 31.5, Quality.REPORTED),
            value(3, 3, "0701", "arsverk", 2017, 32.0, Quality.REPORTED));
  }
}

package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Release;
import no.kommuneblikk.indicator.SeriesBreak;
import no.kommuneblikk.indicator.Shipped;
import no.kommuneblikk.indicator.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Horten was 0701 until 2019 and 3801 from 2020 on; Oslo is 0301 in all years. */
class JsonStatTableTest {

  private static final List<SeriesBreak> BREAKS =
      List.of(
          new SeriesBreak("", 2020, SeriesBreak.Kind.BORDERS, "Nye grenser.", "", "", ""),
          new SeriesBreak("", 2024, SeriesBreak.Kind.BORDERS, "Nyere grenser.", "", "", ""));

  private static JsonStat dataset(boolean generated, MeasureValue... values) {
    var source = new Source("ssb", "SSB", "Tabell", "https://ssb.no/1", "CC BY 4.0", "");
    var release = new Release(1, "ssb-1", "2020", LocalDate.of(2021, 3, 15), generated, source);
    var indicator = Shipped.measure(1, "arsverk", "fte", Indicator.Kind.COUNT, "folketall", true);
    return new JsonStatTable(
            Shipped.released(indicator, release, BREAKS, Set.of()),
            Arrays.asList(values),
            (division, number) ->
                number.equals("0301") || number.equals(division < 2020 ? "0701" : "3801"),
            ExportSample.TEXTS)
        .dataset();
  }

  private static MeasureValue value(
      String number, int year, @Nullable String value, Quality quality) {
    return new MeasureValue(
        number,
        number.equals("0301") ? "Oslo" : "Horten",
        year < 2020 ? 2018 : 2020,
        year,
        value == null ? null : new BigDecimal(value),
        quality);
  }

  private static JsonStat.Category category(JsonStat dataset, String dimension) {
    return Objects.requireNonNull(dataset.dimension().get(dimension)).category();
  }

  private static final MeasureValue[] VALUES = {
    value("0301", 2019, "1900.500000", Quality.REPORTED),
    value("0701", 2019, "80.000000", Quality.CARRIED_FORWARD),
    value("3801", 2020, null, Quality.SUPPRESSED)
  };

  @Test
  void hasADimensionForMunicipalityMeasureAndYear() {
    var dataset = dataset(false, VALUES);
    assertThat(dataset.id()).containsExactly("region", "measure", "year");
    assertThat(dataset.size()).containsExactly(3, 1, 2);
    assertThat(dataset.role())
        .containsEntry("geo", List.of("region"))
        .containsEntry("metric", List.of("measure"))
        .containsEntry("time", List.of("year"));
    assertThat(category(dataset, "region").label())
        .containsEntry("0701", "Horten")
        .containsEntry("3801", "Horten");
    assertThat(category(dataset, "measure").unit())
        .containsEntry("arsverk", new JsonStat.Unit("årsverk", 1));
  }

  @Test
  void everyYearHasTheNumbersOfItsOwnDivisionAndSaysWhyThereIsNoValue() {
    var dataset = dataset(false, VALUES);
    assertThat(dataset.value())
        .containsExactly(new BigDecimal("1900.5"), null, new BigDecimal("80"), null, null, null);
    assertThat(dataset.status())
        .hasSize(5)
        .containsEntry(1, "..")
        .containsEntry(2, "carried_forward")
        .containsEntry(3, ".")
        .containsEntry(4, ".")
        .containsEntry(5, ":");
    assertThat(dataset.extension().status().label())
        .containsEntry(".", "kommunenummeret var ikke i bruk dette året")
        .containsEntry("..", "mangler")
        .containsEntry(":", "skjermet")
        .containsEntry("carried_forward", "videreført");
  }

  @Test
  void tellsItsSourceAndTheCaveatsOfItsYears() {
    var dataset = dataset(false, VALUES);
    assertThat(dataset.label()).isEqualTo("Årsverk i psykisk helse- og rusarbeid");
    assertThat(dataset.updated()).isEqualTo("2021-03-15");
    assertThat(dataset.extension().release()).isEqualTo("ssb-1");
    assertThat(dataset.extension().sources())
        .containsExactly(
            new FigureJson.SourceJson("SSB: Tabell", "2020", "https://ssb.no/1", "CC BY 4.0"));
    assertThat(dataset.note())
        .isEqualTo(dataset.extension().caveats())
        .contains("Nye grenser.")
        .doesNotContain("Nyere grenser.")
        .anyMatch(note -> note.startsWith("SINTEF advarer"));
  }

  @Test
  void aGeneratedValueIsNeverAnythingElse() {
    var dataset = dataset(true, VALUES);
    assertThat(dataset.label()).startsWith("Eksempel: ");
    assertThat(category(dataset, "measure").label().get("arsverk")).startsWith("Eksempel: ");
    assertThat(dataset.extension().illustration()).isTrue();
    assertThat(dataset.status()).containsEntry(0, "illustration").containsEntry(2, "illustration");
    assertThat(dataset.extension().carriedForward()).containsExactly(2);
  }
}

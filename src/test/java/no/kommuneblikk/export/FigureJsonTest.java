package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.indicator.Quality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureJsonTest {

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"SCATTER", "FACETS", "BANDS"})
  void namesTheMunicipalityOfADotAndKeepsWhatIsComputedOfTheDots(Kind kind) {
    var dots =
        Series.of(
            "Kommuner",
            SeriesRole.STAFFING,
            List.of(Point.pair("Nome", "3816", 6_515, 2.5, Quality.REPORTED, 0)));
    var band =
        Series.of("P5–P95", SeriesRole.BAND_OUTER, List.of(Point.year(200, 4.0, Quality.DERIVED)));
    var figure =
        ExportSample.figure(
            kind, Axis.of("Innbyggere", Format.COUNT), Axis.of("Endring", Format.RATE), band, dots);
    var series = FigureJson.of(figure, List.of(), ExportSample.TEXTS).series();
    assertThat(series)
        .extracting(FigureJson.SeriesJson::name)
        .containsExactly("P5–P95", "Kommuner");
    assertThat(series.getFirst().points().getFirst().y()).isEqualTo(4.0);
    assertThat(series.getLast().points().getFirst().x()).isEqualTo(6_515L);
    assertThat(series.getLast().points().getFirst().label()).isEqualTo("Nome");
  }
}

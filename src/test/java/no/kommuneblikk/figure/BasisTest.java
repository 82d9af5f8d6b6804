package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.kommuneblikk.indicator.Quality;
import org.junit.jupiter.api.Test;

class BasisTest {

  @Test
  void ofSeveralMeasuresNoMunicipalityIsCountedTwice() {
    var basis =
        Basis.ofMunicipalities(
            356,
            List.of(
                new QualityTally(
                    "arsverk",
                    2020,
                    Map.of(Quality.ILLUSTRATION, 290, Quality.ILLUSTRATION_CARRIED_FORWARD, 66)),
                new QualityTally("tilskudd", 2020, Map.of(Quality.ILLUSTRATION, 356)),
                new QualityTally("folketall", 2020, Map.of(Quality.REPORTED, 356))),
            List.of(),
            true,
            List.of());
    assertThat(basis.counts())
        .isEqualTo(
            Map.of(
                Quality.ILLUSTRATION.code(), 356,
                Quality.REPORTED.code(), 356));
    assertThat(basis.isOfSeveralMeasures()).isTrue();
  }

  @Test
  void whatIsNotSpokenOfIsNotCounted() {
    var basis =
        Basis.ofMunicipalities(
            2,
            List.of(new QualityTally("frie", 2020, Map.of(Quality.ESTIMATED, 2))),
            List.of(),
            false,
            List.of());
    assertThat(basis.withoutEstimates().counts()).isEmpty();
  }
}

package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kommuneblikk.indicator.Quality;
import org.junit.jupiter.api.Test;

class FileNameTest {

  private static Figure figure(Quality quality) {
    return Sample.figure(
        Kind.BAR,
        Series.of(
            "I alt",
            SeriesRole.STAFFING,
            List.of(
                Point.category("Horten", "3801", 1.0, Quality.REPORTED),
                Point.category("Nome", "3816", 2.0, quality))));
  }

  @Test
  void oneGeneratedValueIsToldInTheName() {
    assertThat(FileName.of(figure(Quality.ILLUSTRATION), "png")).isEqualTo("EKSEMPEL-prove.png");
  }

  @Test
  void realValuesHaveThePlainName() {
    assertThat(FileName.of(figure(Quality.CARRIED_FORWARD), "svg")).isEqualTo("prove.svg");
  }
}

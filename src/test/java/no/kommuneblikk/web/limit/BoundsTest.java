package no.kommuneblikk.web.limit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class BoundsTest {

  private static Bounds with(Map<String, String> settings) {
    return new Binder(new MapConfigurationPropertySource(settings))
        .bindOrCreate("kommuneblikk.limits", Bounds.class);
  }

  /**
   * A page has six figures; a quarter of the people look at a municipality nobody has looked at.
   */
  @Test
  void aThousandPeopleBehindOneAddressOpenAPageAndFindTheirMunicipality() {
    var limits = new RateLimits(with(Map.of()));
    assertThatCode(
            () -> {
              for (var person = 0; person < 1_000; person++) {
                limits.take(RateLimits.Kind.SEARCH, 5, "192.0.2.1");
                if (person % 4 == 0) {
                  limits.take(RateLimits.Kind.WORK, 6, "192.0.2.1");
                }
              }
            })
        .doesNotThrowAnyException();
  }

  @Test
  void whoMakesUpSelectionsByProgramIsSoonSlowedDown() {
    var limits = new RateLimits(with(Map.of()));
    assertThatThrownBy(
            () -> {
              for (var figure = 0; figure < 10_000; figure++) {
                limits.take(RateLimits.Kind.WORK, 1, "2001:db8::" + Integer.toHexString(figure));
              }
            })
        .isInstanceOf(TooManyRequests.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "connections-per-address=-1",
        "largest-body=0B",
        "head-time=0s",
        "body-time=0s",
        "bodies=0",
        "work.burst=0",
        "search.per-second=0"
      })
  void aLimitThatWouldStopEverythingIsRefused(String setting) {
    var parts = setting.split("=");
    assertThatThrownBy(() -> with(Map.of("kommuneblikk.limits." + parts[0], parts[1])))
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
  }
}

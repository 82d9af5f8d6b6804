package no.kommuneblikk.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionSettingsTest {

  private static final long MEGABYTE = 1024 * 1024;

  @ParameterizedTest
  @CsvSource({"512, 233", "1024, 617", "128, 20"})
  void asManyAreLetInAsTheMemoryHasRoomFor(long megabytes, int most) {
    assertThat(new SessionSettings(0, 80).most(megabytes * MEGABYTE)).isEqualTo(most);
  }

  /** What the page for whoever runs the product says of halls. */
  @ParameterizedTest
  @CsvSource({"512, 186", "2048, 1107"})
  void aHallBehindOneAddressHasFourFifthsOfThem(long megabytes, int most) {
    var settings = new SessionSettings(0, 80);
    assertThat(settings.mostOfOneAddress(settings.most(megabytes * MEGABYTE))).isEqualTo(most);
  }

  @Test
  void anOwnNumberIsKept() {
    var settings = new SessionSettings(50, 80);
    assertThat(settings.most(512 * MEGABYTE)).isEqualTo(50);
    assertThat(settings.mostOfOneAddress(50)).isEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource({"-1, 80", "0, 0", "0, 101"})
  void whatCanNotBeIsRefused(int most, int percent) {
    assertThatIllegalArgumentException().isThrownBy(() -> new SessionSettings(most, percent));
  }
}

package no.kommuneblikk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomSettingsTest {

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

  @ParameterizedTest
  @CsvSource({
    "950, 950, true",
    // Clearing up would help
    "990, 500, false",
    // It has helped since
    "600, 950, false",
    "0, 0, false"
  })
  void theMemoryIsNearlyFullWhenClearingUpDoesNotHelp(long used, long needed, boolean full) {
    assertThat(new Heap(used, needed, 1_000).isNearlyFull(92)).isEqualTo(full);
  }

  @Test
  void theMemoryOfThisTestIsNotFull() {
    var heap = Heap.now();
    assertThat(heap.used()).isPositive().isLessThanOrEqualTo(heap.most());
    assertThat(heap.isNearlyFull(92)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1",
    "2001:db8:1:2::1, 20010db800010002",
    "2001:db8:1:2:aaaa::7, 20010db800010002",
    "2001:db8:1:3::1, 20010db800010003"
  })
  void aNetworkOfTheNewAddressesIsOneVisitor(String address, String visitor) {
    assertThat(ClientAddress.of(address)).isEqualTo(visitor);
  }
}

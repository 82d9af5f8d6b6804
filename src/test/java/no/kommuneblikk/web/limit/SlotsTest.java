package no.kommuneblikk.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlotsTest {

  private final Slots places = new Slots(2, 3);

  @Test
  void oneAddressHasSoManyAndLeavesTheRestToOthers() {
    assertThat(places.enter("one")).isTrue();
    assertThat(places.enter("one")).isTrue();
    assertThat(places.enter("one")).isFalse();
    assertThat(places.enter("other")).isTrue();
  }

  @Test
  void allHaveSoManyTogether() {
    places.enter("one");
    places.enter("one");
    places.enter("other");
    assertThat(places.enter("third")).isFalse();
    places.leave("one");
    assertThat(places.enter("third")).isTrue();
  }

  @Test
  void nothingIsRememberedOfWhoHasLeft() {
    places.enter("one");
    places.enter("one");
    places.enter("one");
    places.leave("one");
    places.leave("one");
    assertThat(places.addresses()).isZero();
    assertThat(places.enter("one")).isTrue();
  }
}

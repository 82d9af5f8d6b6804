package no.kommuneblikk.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {

  @Test
  void aHouseholdWithIpv6IsOne() {
    assertThat(ClientAddress.of("2001:db8:1:2::1"))
        .isEqualTo(ClientAddress.of("2001:db8:1:2:ffff:ffff:ffff:ffff"))
        .isNotEqualTo(ClientAddress.of("2001:db8:1:3::1"));
  }

  @Test
  void ipv4IsItselfHoweverItIsWritten() {
    assertThat(ClientAddress.of("192.0.2.1"))
        .isEqualTo(ClientAddress.of("::ffff:192.0.2.1"))
        .isNotEqualTo(ClientAddress.of("192.0.2.2"));
  }

  @Test
  void whatIsNoAddressIsOneVisitorAndIsNeverLookedUp() {
    assertThat(ClientAddress.of("example.org")).isEqualTo(ClientAddress.of("_hidden"));
  }
}

package no.kommuneblikk.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

  @Test
  void theOneOfAProxyIsKept() {
    assertThat(RequestId.of("0af7651916cd43dd8448eb211c80319c"))
        .isEqualTo("0af7651916cd43dd8448eb211c80319c");
    assertThat(RequestId.of("node-1.req_77")).isEqualTo("node-1.req_77");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "<script>alert(1)</script>",
        "two words",
        "line\nbreak",
        "-dash-first"
      })
  void whatIsNotOneIsReplaced(String given) {
    assertThat(RequestId.of(given)).matches("[0-9a-f]{12}");
  }

  @Test
  void aLongOneIsReplacedAndANewOneIsMadeEachTime() {
    assertThat(RequestId.of("a".repeat(65))).hasSize(12);
    assertThat(RequestId.of(null)).isNotEqualTo(RequestId.of(null));
  }

  @Test
  void outsideARequestThereIsNone() {
    assertThat(RequestId.current()).isEmpty();
  }
}

package no.kommuneblikk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in a language whose texts are a third longer than those of bokmål. */
class AnotherLanguageIT extends InBrowser {

  /** Elements with text of their own of which a part is cut off; those that only listeners have. */
  private static final String CLIPPED =
      """
      () => [...document.querySelectorAll('#innhold *, header *, footer *')]
        .filter(it => [...it.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
        .filter(it => it.checkVisibility() && it.clientWidth > 1)
        .filter(it => getComputedStyle(it).overflowX !== 'visible')
        .filter(it => it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1)
        .filter(it => getComputedStyle(it).overflowX !== 'auto')
        .map(it => it.tagName + '.' + it.className + ': ' + it.textContent.slice(0, 80))
      """;

  static Stream<Arguments> pages() {
    return Stream.of("/", "/arsverk", "/kommune/3801", "/sammenlign", "/data")
        .flatMap(page -> Stream.of(PHONE, DESK).map(width -> Arguments.of(page, width)));
  }

  @ParameterizedTest(name = "{0} at {1} px")
  @MethodSource("pages")
  void longerTextsHaveRoom(String address, int width) {
    try (var visit = visit(address + "?sprak=qps", width)) {
      assertThat(visit.page().evaluate("() => document.documentElement.lang")).isEqualTo("qps");
      assertThat(visit.page().locator("main").textContent()).contains("[!! ");
      assertThat(visit.overflow()).as(() -> visit.sticksOut()).isLessThanOrEqualTo(0);
      assertThat((List<?>) visit.page().evaluate(CLIPPED)).isEmpty();
      assertThat(visit.problems()).isEmpty();
    }
  }
}

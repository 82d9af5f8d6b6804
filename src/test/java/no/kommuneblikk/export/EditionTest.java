package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import no.kommuneblikk.indicator.ReleasePublished;
import no.kommuneblikk.indicator.ReleasesChanged;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

class EditionTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  private final Edition edition = new Edition();
  private int drawn;

  private ResponseEntity<String> get(@Nullable String held) {
    var request = new MockHttpServletRequest("GET", "/figur/prove.json");
    if (held != null) {
      request.addHeader(HttpHeaders.IF_NONE_MATCH, held);
    }
    return edition.answer(
        request,
        TEXTS,
        (answer, _) -> {
          drawn++;
          return answer.body("figuren");
        });
  }

  private String tag() {
    return Objects.requireNonNull(get(null).getHeaders().getETag());
  }

  @Test
  void whoHoldsTheEditionIsToldSoAndNothingIsDrawn() {
    var tag = tag();
    var answer = get(tag);
    assertThat(answer.getStatusCode().value()).isEqualTo(304);
    assertThat(answer.getBody()).isNull();
    assertThat(answer.getHeaders().getETag()).isEqualTo(tag);
    assertThat(drawn).isEqualTo(1);
  }

  @Test
  void whoAsksOnlyForWhatIsNotThereIsToldThatItIs() {
    assertThat(get("*").getStatusCode().value()).isEqualTo(304);
    assertThat(drawn).isZero();
  }

  @Test
  void aPublicationHereOrByAnotherProductIsANewEdition() {
    var first = tag();
    edition.follow(new ReleasePublished(Set.of("arsverk")));
    var second = tag();
    edition.follow(new ReleasesChanged());
    assertThat(second).isNotEqualTo(first);
    assertThat(tag()).isNotIn(first, second);
    assertThat(get(first).getBody()).isEqualTo("figuren");
  }

  @Test
  void itMayBeKeptByAnybodyAndIsAskedForBeforeEachUse() {
    assertThat(get(null).getHeaders().getCacheControl()).isEqualTo("no-cache, public");
  }
}

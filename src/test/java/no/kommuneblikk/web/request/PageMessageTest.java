package no.kommuneblikk.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PageMessageTest {

  private static final String WHOLE =
      """
      {"csrfToken":"a","syncId":0,"clientId":0,"rpc":[{"type":"event","node":3,"event":"click"}]}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        WHOLE,
        "{\"csrfToken\":\"a\",\"clientId\":0,\"rpc\":[],\"resynchronize\":true}",
        "{\"csrfToken\":\"a\",\"syncId\":4,\"rpc\":[],\"UNLOAD\":true}"
      })
  void whatAPageSendsIsPassedOn(String body) {
    assertThatNoException()
        .isThrownBy(() -> PageMessage.check(body.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "null",
        "7",
        "{}",
        "{\"csrfToken\":1,\"clientId\":0,\"rpc\":[]}",
        "{\"csrfToken\":\"a\",\"clientId\":\"0\",\"rpc\":[]}",
        "{\"csrfToken\":\"a\",\"clientId\":0,\"rpc\":{}}",
        "{\"csrfToken\":\"a\",\"clientId\":0,\"rpc\":[7]}",
        "{\"csrfToken\":\"a\",\"clientId\":0,\"rpc\":[{\"node\":1}]}",
        "{\"csrfToken\":\"a\",\"clientId\":0,\"rpc\":[{\"type\":\"event\",\"node\":\"x\"}]}",
        "{\"csrfToken\":\"a\",\"syncId\":\"x\",\"clientId\":0,\"rpc\":[]}"
      })
  void anythingElseIsRefused(String body) {
    assertThatExceptionOfType(Unanswerable.class)
        .isThrownBy(() -> PageMessage.check(body.getBytes(StandardCharsets.UTF_8)))
        .extracting(Unanswerable::status)
        .isEqualTo(400);
  }

  @Test
  void aMessageNestedWithoutEndIsRefused() {
    assertThatExceptionOfType(Unanswerable.class)
        .isThrownBy(() -> PageMessage.check("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({"foo,0,404", "push,0,404", "uidl,abc,400", "uidl,-1,400", "heartbeat,'',400"})
  void aMessageOfAnotherKindOrOfNoPageIsRefused(String kind, String page, int status) {
    var request = new MockHttpServletRequest("POST", "/");
    request.setParameter("v-r", kind);
    request.setParameter("v-uiId", page);
    assertThatExceptionOfType(Unanswerable.class)
        .isThrownBy(() -> PageMessage.looked(request))
        .extracting(Unanswerable::status)
        .isEqualTo(status);
  }

  @Test
  void aMessageWithoutEndIsRefusedBeforeAllOfItIsRead() {
    var request = new MockHttpServletRequest("POST", "/");
    request.setParameter("v-r", "uidl");
    request.setParameter("v-uiId", "0");
    request.setContent(new byte[PageMessage.MOST_BYTES + 1]);
    assertThatExceptionOfType(Unanswerable.class)
        .isThrownBy(() -> PageMessage.looked(request))
        .extracting(Unanswerable::status)
        .isEqualTo(413);
  }

  @Test
  void theMessageCanBeReadAgain() throws Exception {
    var request = new MockHttpServletRequest("POST", "/");
    request.setParameter("v-r", "uidl");
    request.setParameter("v-uiId", "0");
    request.setContent(WHOLE.getBytes(StandardCharsets.UTF_8));
    var looked = PageMessage.looked(request);
    assertThat(looked.getReader().readAllAsString()).isEqualTo(WHOLE);
    assertThat(looked.getInputStream().readAllBytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(WHOLE);
  }
}

package no.kommuneblikk.intake.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import no.kommuneblikk.intake.access.Admission.Answer;
import no.kommuneblikk.web.header.EdgeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who tries the door is seen by whoever runs the product. */
@ExtendWith(OutputCaptureExtension.class)
class WatchTest {

  private static final String KEY = "0123456789abcdef";
  private static final String ELSEWHERE = "192.0.2.7";

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
  private final Admission admission =
      new Admission(
          new AccessSettings(KEY, false),
          new EdgeSettings(null, List.of()),
          Digest.of(KEY),
          nanos::get);

  private static MockHttpServletRequest request() {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(ELSEWHERE);
    return request;
  }

  private Answer show(String key) {
    return admission.show(key, request(), new MockHttpServletResponse());
  }

  private static List<String> lines(CapturedOutput output, String words) {
    return output.toString().lines().filter(line -> line.contains(words)).toList();
  }

  @Test
  void eachThingThatHappensHasALineWithoutTheKeyAndTheAddress(CapturedOutput output) {
    assertThat(show(KEY)).isEqualTo(Answer.OPENED);
    for (var tried = 0; tried < 10; tried++) {
      assertThat(show("feil-nøkkel")).isEqualTo(Answer.WRONG);
    }
    assertThat(show(KEY)).isEqualTo(Answer.WAIT);
    assertThat(admission.lets(request())).isFalse();
    assertThat(lines(output, "en adgang er gitt")).singleElement().asString().contains("INFO");
    for (var words : List.of("ikke er den rette", "ikke sett på", "er avvist")) {
      assertThat(lines(output, words)).singleElement().asString().contains("WARN");
    }
    assertThat(output.toString()).doesNotContain(KEY, "feil-nøkkel", ELSEWHERE);
  }

  @Test
  void whoeverTriesAThousandTimesHasALineAMinuteWithTheCount(CapturedOutput output) {
    for (var tried = 0; tried < 1_000; tried++) {
      admission.lets(request());
    }
    assertThat(lines(output, "er avvist")).hasSize(1);
    nanos.addAndGet(Duration.ofMinutes(1).toNanos());
    admission.lets(request());
    assertThat(lines(output, "er avvist")).hasSize(2).last().asString().contains("999 ganger til");
    nanos.addAndGet(Duration.ofMinutes(1).toNanos());
    admission.lets(request());
    assertThat(lines(output, "er avvist")).hasSize(3).last().asString().doesNotContain("til.");
  }

  @Test
  void readingAPageIsNoActAndHasNoLine(CapturedOutput output) {
    assertThat(admission.admits(request())).isFalse();
    assertThat(output.toString()).isEmpty();
  }
}

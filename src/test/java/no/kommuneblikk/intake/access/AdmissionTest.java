package no.kommuneblikk.intake.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import no.kommuneblikk.intake.access.Admission.Answer;
import no.kommuneblikk.web.header.EdgeSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class AdmissionTest {

  private static final String KEY = "0123456789abcdef";
  private static final String ELSEWHERE = "192.0.2.7";

  private final AtomicLong nanos = new AtomicLong();
  private final Admission admission = admission(false, null);

  private Admission admission(boolean trustLoopback, @Nullable String address) {
    return new Admission(
        new AccessSettings(KEY, trustLoopback),
        new EdgeSettings(address, List.of()),
        Digest.of(KEY),
        nanos::get);
  }

  private static MockHttpServletRequest from(String address) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    request.setServerName(address.contains(":") ? "[" + address + "]" : address);
    return request;
  }

  private static MockHttpServletRequest with(Cookie pass) {
    var request = from(ELSEWHERE);
    request.setCookies(pass);
    return request;
  }

  private Cookie pass(Admission admission, MockHttpServletRequest request) {
    var response = new MockHttpServletResponse();
    assertThat(admission.show(KEY, request, response)).isEqualTo(Answer.OPENED);
    var cookie = response.getCookie(Admission.COOKIE);
    assertThat(cookie).isNotNull();
    return Objects.requireNonNull(cookie);
  }

  private Answer show(String key, String address) {
    return admission.show(key, from(address), new MockHttpServletResponse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1", ELSEWHERE})
  void nobodyIsLetInWithoutTheKeyWhereverTheyComeFrom(String address) {
    assertThat(admission.admits(from(address))).isFalse();
  }

  @Test
  void whoeverShowsTheKeyGetsAPassAndIsLetInAtOnce() {
    var request = from(ELSEWHERE);
    var pass = pass(admission, request);
    assertThat(admission.admits(request)).isTrue();
    assertThat(admission.admits(with(pass))).isTrue();
    assertThat(admission.admits(with(new Cookie(Admission.COOKIE, KEY)))).isFalse();
    assertThat(admission.admits(with(new Cookie(Admission.COOKIE, "")))).isFalse();
  }

  @Test
  void thePassIsNotTheKeyAndOnlyTheBrowserSeesIt() {
    var pass = pass(admission, from(ELSEWHERE));
    assertThat(pass.getValue()).hasSize(32).isNotEqualTo(KEY);
    assertThat(pass.isHttpOnly()).isTrue();
    assertThat(pass.getAttribute("SameSite")).isEqualTo("Strict");
    assertThat(pass.getPath()).isEqualTo("/");
    assertThat(pass.getSecure()).isFalse();
  }

  @Test
  void behindTlsThePassNeverTravelsWithoutIt() {
    assertThat(pass(admission(false, "https://tall.example.no"), from(ELSEWHERE)).getSecure())
        .isTrue();
    var forwarded = from(ELSEWHERE);
    forwarded.setSecure(true);
    assertThat(pass(admission, forwarded).getSecure()).isTrue();
  }

  @Test
  void aPassHoldsForTwelveHoursAndNoLonger() {
    var pass = pass(admission, from(ELSEWHERE));
    assertThat(pass.getMaxAge()).isEqualTo((int) Duration.ofHours(12).toSeconds());
    nanos.addAndGet(Duration.ofHours(12).minusSeconds(1).toNanos());
    assertThat(admission.admits(with(pass))).isTrue();
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(admission.admits(with(pass))).isFalse();
  }

  @Test
  void aPassThatIsHandedBackOpensNothing() {
    var pass = pass(admission, from(ELSEWHERE));
    var response = new MockHttpServletResponse();
    admission.leave(with(pass), response);
    assertThat(admission.admits(with(pass))).isFalse();
    assertThat(response.getCookie(Admission.COOKIE))
        .satisfies(cookie -> assertThat(cookie.getMaxAge()).isZero());
  }

  @Test
  void noPassOutlivesTheProduct() {
    assertThat(admission(false, null).admits(with(pass(admission, from(ELSEWHERE))))).isFalse();
  }

  @Test
  void whoeverKnewTheSessionBeforeDoesNotKnowItAfter() {
    var request = from(ELSEWHERE);
    var planted = new MockHttpSession(null, "plantet");
    request.setSession(planted);
    pass(admission, request);
    assertThat(planted.getId()).isNotEqualTo("plantet");
    var other = from(ELSEWHERE);
    other.setSession(planted);
    assertThat(admission.admits(other)).as("the session alone").isFalse();
  }

  @Test
  void afterTenKeysInAMinuteNotEvenTheRightOneIsLookedAt() {
    for (var tried = 0; tried < 10; tried++) {
      assertThat(show("feil", ELSEWHERE)).isEqualTo(Answer.WRONG);
    }
    assertThat(show(KEY, ELSEWHERE)).isEqualTo(Answer.WAIT);
    assertThat(show(KEY, "192.0.2.8")).as("somebody else").isEqualTo(Answer.OPENED);
    nanos.addAndGet(Duration.ofMinutes(1).toNanos());
    assertThat(show(KEY, ELSEWHERE)).isEqualTo(Answer.OPENED);
  }

  @Test
  void ofIpv6AWholeNetworkIsOne() {
    for (var tried = 0; tried < 10; tried++) {
      show("feil", "2001:db8::" + tried);
    }
    assertThat(show(KEY, "2001:db8::ffff")).isEqualTo(Answer.WAIT);
    assertThat(show(KEY, "2001:db8:0:1::1")).isEqualTo(Answer.OPENED);
  }

  @Test
  void theMachineItselfIsTrustedWhereThatIsSet() {
    var alone = admission(true, null);
    assertThat(alone.admits(from("127.0.0.1"))).isTrue();
    assertThat(alone.admits(from("::1"))).isTrue();
    assertThat(alone.admits(from(ELSEWHERE))).isFalse();
    var renamed = from("127.0.0.1");
    renamed.setServerName("rebound.example.net");
    assertThat(alone.admits(renamed)).isFalse();
    for (var header : List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via")) {
      var forwarded = from("127.0.0.1");
      forwarded.addHeader(header, ELSEWHERE);
      assertThat(alone.admits(forwarded)).as(header).isFalse();
    }
  }

  @Test
  void theMachineIsNotAloneBehindAPublicAddress() {
    assertThatThrownBy(() -> admission(true, "https://tall.example.no"))
        .isInstanceOfSatisfying(
            InvalidConfigurationPropertyValueException.class,
            problem ->
                assertThat(problem.getName()).isEqualTo("kommuneblikk.intake.trust-loopback"));
  }
}

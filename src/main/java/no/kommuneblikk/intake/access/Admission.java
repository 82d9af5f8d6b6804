package no.kommuneblikk.intake.access;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.web.EdgeSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

/**
 * Lets in whoever has shown the key. They get a pass in a cookie of its own, which is asked for
 * with every request that does something; a session opens nothing by itself.
 */
@Component
public class Admission {

  static final String COOKIE = "kommuneblikk-adgang";

  private static final String ADMITTED = Admission.class.getName();

  /** What became of a key that was shown. */
  public enum Answer {
    /** It is the key. */
    OPENED,
    /** It is not. */
    WRONG,
    /** It was not looked at, as too many have come from the same place within a minute. */
    WAIT
  }

  private final Digest key;
  private final boolean isLoopbackTrusted;
  private final boolean isEncrypted;
  private final Passes passes;
  private final Throttle throttle;

  @Autowired
  Admission(AccessSettings settings, EdgeSettings edge, StewardKey key) {
    this(settings, edge, key.digest(), Ticker.systemTicker());
  }

  Admission(AccessSettings settings, EdgeSettings edge, Digest key, Ticker ticker) {
    if (settings.trustLoopback() && edge.publicAddress() != null) {
      throw new InvalidConfigurationPropertyValueException(
          "kommuneblikk.intake.trust-loopback",
          true,
          "Bak en offentlig adresse kommer alle fra maskinen selv.");
    }
    this.key = key;
    isLoopbackTrusted = settings.trustLoopback();
    isEncrypted = edge.isEncrypted();
    passes = new Passes(ticker);
    throttle = new Throttle(ticker);
  }

  /** True if whoever sent the request may load figures, publish them and take them back. */
  public boolean admits(HttpServletRequest request) {
    return Boolean.TRUE.equals(request.getAttribute(ADMITTED))
        || passes.isValid(pass(request))
        || isLoopbackTrusted && Loopback.sent(request);
  }

  /** True if the request carries a pass that can be handed back. */
  public boolean hasPass(HttpServletRequest request) {
    return passes.isValid(pass(request));
  }

  /** Shows a key; if it is the one, the answer to the request carries a pass. */
  public Answer show(String shown, HttpServletRequest request, HttpServletResponse response) {
    if (!throttle.mayTry(request.getRemoteAddr())) {
      return Answer.WAIT;
    }
    if (!Digest.of(shown).equals(key)) {
      return Answer.WRONG;
    }
    throttle.forget(request.getRemoteAddr());
    // Whoever knew the session before it was worth something is to know nothing now
    request.getSession();
    request.changeSessionId();
    response.addCookie(cookie(passes.issue(), request, (int) Passes.WORKING_DAY.toSeconds()));
    request.setAttribute(ADMITTED, true);
    return Answer.OPENED;
  }

  /** Takes the pass of a request back. */
  public void leave(HttpServletRequest request, HttpServletResponse response) {
    pass(request).ifPresent(passes::handBack);
    response.addCookie(cookie("", request, 0));
  }

  private static Optional<String> pass(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }

  private Cookie cookie(String pass, HttpServletRequest request, int seconds) {
    var cookie = new Cookie(COOKIE, pass);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(isEncrypted || request.isSecure());
    cookie.setAttribute("SameSite", "Strict");
    cookie.setMaxAge(seconds);
    return cookie;
  }
}

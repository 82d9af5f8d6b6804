package no.kommuneblikk.intake.access;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.kommuneblikk.web.header.EdgeSettings;
import no.kommuneblikk.web.limit.ClientAddress;
import no.kommuneblikk.web.limit.RateLimit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

/**
 * Lets in whoever has shown the key. They get a pass in a cookie of its own, which is asked for
 * with every request that does something; a session opens nothing by itself.
 */
@Component
@EnableConfigurationProperties(AccessSettings.class)
public class Admission {

  /** A proxy on this machine that says so sends on what comes from others. */
  private static final List<String> FORWARDED =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  /** Another name that leads to this machine may be somebody's trick. */
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  static final String COOKIE = "kommuneblikk-adgang";

  /** Of keys from one address: so many at once, and as many again within each minute. */
  private static final int MOST_TRIES = 10;

  private static final double SECONDS_OF_A_MINUTE = 60;

  private static final String ADMITTED = Admission.class.getName();

  /** What became of a key that was shown. */
  public enum Answer {
    /** It is the key. */
    OPENED,
    /** It is not. */
    WRONG,
    /** It was not looked at, as too many have come from the same place lately. */
    WAIT
  }

  private final Digest key;
  private final boolean isLoopbackTrusted;
  private final boolean isEncrypted;
  private final Passes passes;
  private final RateLimit tries;
  private final Watch watch;

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
    watch = new Watch(ticker);
    tries = new RateLimit(MOST_TRIES, MOST_TRIES / SECONDS_OF_A_MINUTE, ticker::read);
  }

  /** True if whoever sent the request may load figures, publish them and take them back. */
  public boolean admits(HttpServletRequest request) {
    return Boolean.TRUE.equals(request.getAttribute(ADMITTED))
        || passes.isValid(pass(request))
        || isLoopbackTrusted && isFromThisMachine(request);
  }

  /**
   * True if the request {@linkplain #admits may do} what it is about to; if not, the log is told.
   */
  public boolean lets(HttpServletRequest request) {
    var admitted = admits(request);
    if (!admitted) {
      watch.tell(Watch.Event.REFUSED);
    }
    return admitted;
  }

  /** True if the request carries a pass that can be handed back. */
  public boolean hasPass(HttpServletRequest request) {
    return passes.isValid(pass(request));
  }

  /** Shows a key; if it is the one, the answer to the request carries a pass. */
  public Answer show(String shown, HttpServletRequest request, HttpServletResponse response) {
    var address = ClientAddress.of(request.getRemoteAddr());
    if (tries.take(address, 1).isPositive()) {
      watch.tell(Watch.Event.WAIT);
      return Answer.WAIT;
    }
    if (!Digest.of(shown).equals(key)) {
      watch.tell(Watch.Event.WRONG);
      return Answer.WRONG;
    }
    tries.forgive(address);
    // Whoever knew the session before it was worth something is to know nothing now
    request.getSession();
    request.changeSessionId();
    response.addCookie(cookie(passes.issue(), request, (int) Passes.WORKING_DAY.toSeconds()));
    request.setAttribute(ADMITTED, true);
    watch.tell(Watch.Event.OPENED);
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

  private static boolean isFromThisMachine(HttpServletRequest request) {
    return isLoopback(request.getRemoteAddr())
        && OWN_NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))
        && FORWARDED.stream().allMatch(header -> request.getHeader(header) == null);
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.ofLiteral(address).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

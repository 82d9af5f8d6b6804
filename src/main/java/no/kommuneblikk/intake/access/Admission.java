package no.kommuneblikk.intake.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.kommuneblikk.text.TextCatalog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets in requests that come from the machine itself, and sessions that have shown the key that was
 * printed at the terminal. A key is good for one session; then a new one is printed.
 */
@Component
public class Admission {

  private static final Logger log = LoggerFactory.getLogger(Admission.class);
  private static final String ADMITTED = Admission.class.getName();
  private static final int KEY_BYTES = 16;

  /** A proxy on this machine sends on what comes from others. */
  private static final List<String> FORWARDED =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  /** Another name that leads to this machine may be somebody's trick. */
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.%]+");

  private final SecureRandom random = new SecureRandom();
  private final TextCatalog texts;
  private String key = newKey();

  Admission(TextCatalog texts) {
    this.texts = texts;
  }

  @EventListener
  void tell(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext) {
      print("intake.access.key");
    }
  }

  private void print(String message) {
    log.info(texts.texts(TextCatalog.BOKMAL).text(message, key));
  }

  /** True if whoever sent the request may load figures, publish them and take them back. */
  public boolean admits(HttpServletRequest request) {
    var session = request.getSession(false);
    return isFromThisMachine(request)
        || session != null && Boolean.TRUE.equals(session.getAttribute(ADMITTED));
  }

  /**
   * Shows the key for the session of a request.
   *
   * @return false if it is not the key, or has been used already
   */
  public synchronized boolean show(String shown, HttpServletRequest request) {
    if (!MessageDigest.isEqual(shown.getBytes(), key.getBytes())) {
      return false;
    }
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(ADMITTED, true);
    key = newKey();
    print("intake.access.nextKey");
    return true;
  }

  private static boolean isFromThisMachine(HttpServletRequest request) {
    return isLoopback(request.getRemoteAddr())
        && OWN_NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))
        && FORWARDED.stream().allMatch(header -> request.getHeader(header) == null);
  }

  private static boolean isLoopback(String address) {
    try {
      return ADDRESS.matcher(address).matches()
          && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private String newKey() {
    var bytes = new byte[KEY_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}

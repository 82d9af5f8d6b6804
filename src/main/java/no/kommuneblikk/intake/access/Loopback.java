package no.kommuneblikk.intake.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a request comes from the machine itself, as far as that can be seen. */
final class Loopback {

  /** A proxy on this machine that says so sends on what comes from others. */
  private static final List<String> FORWARDED =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  /** Another name that leads to this machine may be somebody's trick. */
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private Loopback() {}

  static boolean sent(HttpServletRequest request) {
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

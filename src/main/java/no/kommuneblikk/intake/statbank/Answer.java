package no.kommuneblikk.intake.statbank;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the StatBank answered.
 *
 * @param location where it sends on to
 * @param retryAfter how long to wait, as it says
 */
record Answer(int status, Optional<String> location, Optional<String> retryAfter, byte[] body) {

  private static final int BEGINNING = 64;

  boolean isRedirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> location.isPresent();
      default -> false;
    };
  }

  /** Whether it is a web page, or nothing, where figures should be. */
  boolean isNoJson() {
    var start = new String(body, 0, Math.min(BEGINNING, body.length), StandardCharsets.UTF_8);
    var bare = start.replace("\ufeff", "").stripLeading();
    return !(bare.startsWith("{") || bare.startsWith("["));
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}

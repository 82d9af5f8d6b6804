package no.kommuneblikk.web.error;

import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The name of one request. It stands in every line that the log has of it, in the answer's {@code
 * X-Request-Id} and on the page that says what failed, so that a reader's complaint leads to the
 * line.
 */
public final class RequestId {

  static final String HEADER = "X-Request-Id";

  /** What the log calls it. */
  static final String KEY = "request";

  /** No spaces, no markup, no line of its own in a log. */
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

  private static final long POSSIBLE = 1L << 48;

  private RequestId() {}

  /** Of the request that this thread answers; empty where there is none. */
  public static String current() {
    return Objects.requireNonNullElse(MDC.get(KEY), "");
  }

  /** What to name the request by, for whoever is asked to look into it. */
  public static String reference(Texts texts) {
    return texts.text("web.reference", current());
  }

  /** The one that a proxy has given the request where it is well-formed, otherwise a new one. */
  static String of(@Nullable String given) {
    return given != null && WELL_FORMED.matcher(given).matches()
        ? given
        : "%012x".formatted(ThreadLocalRandom.current().nextLong(POSSIBLE));
  }
}

package no.kommuneblikk.intake.statbank;

import java.net.URI;
import java.time.Duration;

/**
 * Where the StatBank is, and how much is asked of it.
 *
 * @param v2 PxWebApi v2, without a slash at the end
 * @param v0 the older interface, up to the table number
 * @param cells the most cells of one query
 * @param calls the most queries within the window
 * @param timeout how long one whole answer may take
 * @param bytes how large one answer may be
 * @param attempts how often a query is sent before it is given up
 */
record Settings(
    URI v2,
    URI v0,
    int cells,
    int calls,
    Duration window,
    Duration timeout,
    int bytes,
    int attempts) {

  /** 800 000 cells with labels are some 10 MB. */
  private static final int BYTES = 64 * 1024 * 1024;

  Settings {
    checked(v2);
    checked(v0);
  }

  /** The limits that the StatBank publishes. */
  static Settings of(URI v2, URI v0) {
    return new Settings(
        v2, v0, 800_000, 30, Duration.ofSeconds(60), Duration.ofSeconds(90), BYTES, 4);
  }

  /**
   * The same address.
   *
   * @throws IllegalArgumentException if no StatBank can be there
   */
  static URI checked(URI base) {
    var scheme = base.getScheme();
    if (!("http".equals(scheme) || "https".equals(scheme))
        || base.getHost() == null
        || base.getUserInfo() != null) {
      throw new IllegalArgumentException("Not an address of the StatBank: " + base);
    }
    return base;
  }
}

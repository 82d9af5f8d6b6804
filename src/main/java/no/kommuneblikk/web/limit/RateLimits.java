package no.kommuneblikk.web.limit;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often an address may ask for what costs something. What is answered out of a cache costs
 * nothing and is asked for without this. The address is the visitor's, as the server tells it:
 * behind a proxy it has to be set to believe the proxy, or all visitors are one.
 */
@Component
public class RateLimits {

  /** What is counted apart. */
  public enum Kind {
    /** Figures that have to be drawn, and files that have to be made. */
    WORK,
    /** Searches for a municipality. */
    SEARCH
  }

  private final RateLimit work;
  private final RateLimit search;

  RateLimits(Bounds bounds) {
    work = new RateLimit(bounds.work().burst(), bounds.work().perSecond(), System::nanoTime);
    search = new RateLimit(bounds.search().burst(), bounds.search().perSecond(), System::nanoTime);
  }

  /**
   * Counts something that an address asks for.
   *
   * @param cost how much it is, in single figures or searches
   * @param address the visitor's, as {@code getRemoteAddr} tells it
   * @throws TooManyRequests if it has asked for too much lately
   */
  public void take(Kind kind, int cost, String address) {
    var wait = of(kind).take(ClientAddress.of(address), cost);
    if (wait.compareTo(Duration.ZERO) > 0) {
      throw new TooManyRequests(wait);
    }
  }

  private RateLimit of(Kind kind) {
    return switch (kind) {
      case WORK -> work;
      case SEARCH -> search;
    };
  }
}

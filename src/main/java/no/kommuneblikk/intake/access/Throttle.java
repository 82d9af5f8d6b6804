package no.kommuneblikk.intake.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts how many keys come from an address, and lets no more than a few be tried in a minute. Of
 * IPv6 a whole network counts as one, as everybody there has as many addresses as they like.
 */
final class Throttle {

  static final Duration WINDOW = Duration.ofMinutes(1);
  static final int MOST = 10;

  private static final int NETWORK_BYTES = 8;
  private static final int MOST_ADDRESSES = 10_000;

  private final Cache<String, AtomicInteger> tries;

  Throttle(Ticker ticker) {
    tries =
        Caffeine.newBuilder()
            .expireAfterWrite(WINDOW)
            .maximumSize(MOST_ADDRESSES)
            .ticker(ticker)
            .build();
  }

  /** Counts a try; false if there have been too many. */
  boolean mayTry(String address) {
    return tries.get(network(address), _ -> new AtomicInteger()).incrementAndGet() <= MOST;
  }

  /** Whoever has the key may make mistakes again. */
  void forget(String address) {
    tries.invalidate(network(address));
  }

  private static String network(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address network
          ? HexFormat.of().formatHex(network.getAddress(), 0, NETWORK_BYTES)
          : address;
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}

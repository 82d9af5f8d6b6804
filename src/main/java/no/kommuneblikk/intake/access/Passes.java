package no.kommuneblikk.intake.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;

/**
 * The passes of those who have shown the key: good for a working day, until they are handed back,
 * or until the product stops. Only hashes of them are kept.
 */
final class Passes {

  static final Duration WORKING_DAY = Duration.ofHours(12);

  /** More than there are stewards; the oldest go first. */
  private static final int MOST = 500;

  private final Cache<Digest, Boolean> valid;

  Passes(Ticker ticker) {
    valid =
        Caffeine.newBuilder()
            .expireAfterWrite(WORKING_DAY)
            .maximumSize(MOST)
            .ticker(ticker)
            .build();
  }

  String issue() {
    var pass = Secrets.random();
    valid.put(Digest.of(pass), true);
    return pass;
  }

  boolean isValid(Optional<String> pass) {
    return pass.map(Digest::of).map(valid::getIfPresent).isPresent();
  }

  void handBack(String pass) {
    valid.invalidate(Digest.of(pass));
  }
}

package no.kommuneblikk.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A bucket of tokens for each address: full at first, filled again at an even pace. Whoever finds
 * too few waits until there are enough; nobody else notices.
 */
public final class RateLimit {

  /** Attackers with more addresses than this begin with full buckets again. */
  private static final int MOST_ADDRESSES = 50_000;

  private static final double NANOS = Duration.ofSeconds(1).toNanos();

  private record Bucket(double tokens, long at) {}

  private final int burst;
  private final double perSecond;
  private final LongSupplier nanoTime;
  private final Cache<String, Bucket> buckets;

  /**
   * A full bucket for everybody.
   *
   * @param burst tokens of a full one
   * @param perSecond tokens that come in again
   * @param nanoTime what the time is, as {@link System#nanoTime} tells it
   */
  public RateLimit(int burst, double perSecond, LongSupplier nanoTime) {
    this.burst = burst;
    this.perSecond = perSecond;
    this.nanoTime = nanoTime;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .ticker(nanoTime::getAsLong)
            // A bucket that is full again is as good as none
            .expireAfterWrite(Duration.ofSeconds((long) Math.ceil(burst / perSecond)))
            .build();
  }

  /**
   * Takes tokens of an address, all or none. What costs more than a full bucket costs a full one.
   *
   * @return zero if there were enough; otherwise how long it takes until there are
   */
  public Duration take(String address, int tokens) {
    var cost = Math.min(tokens, burst);
    var wait = new long[1];
    buckets
        .asMap()
        .compute(
            address,
            (_, bucket) -> {
              var now = nanoTime.getAsLong();
              var there = bucket == null ? burst : filled(bucket, now);
              wait[0] = there >= cost ? 0 : (long) Math.ceil((cost - there) / perSecond * NANOS);
              return new Bucket(there >= cost ? there - cost : there, now);
            });
    return Duration.ofNanos(wait[0]);
  }

  /** Fills the bucket of an address. */
  public void forgive(String address) {
    buckets.invalidate(address);
  }

  private double filled(Bucket bucket, long now) {
    return Math.min(burst, bucket.tokens() + (now - bucket.at()) / NANOS * perSecond);
  }
}

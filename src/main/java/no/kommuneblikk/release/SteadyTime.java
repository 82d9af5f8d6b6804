package no.kommuneblikk.release;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the time is, as far as the machine's clock is to be believed. A clock that is suddenly
 * another is followed when it has been so for an hour; until then time goes on by what has passed,
 * which nobody can set. What is published by mistake can't be unseen, and what is thrown away as
 * old is gone, while an hour late harms nobody.
 */
final class SteadyTime implements InstantSource {

  private static final Logger log = LoggerFactory.getLogger(SteadyTime.class);

  /** More than a clock that is only being corrected is ever off. */
  static final Duration JUMP = Duration.ofMinutes(2);

  static final Duration DOUBTED_FOR = Duration.ofHours(1);

  private final InstantSource machine;
  private final LongSupplier nanoTime;
  private Instant believed;
  private long at;
  private @Nullable Doubt doubt;

  /** The machine's clock has been off by so much since then. */
  private record Doubt(Duration off, long since) {}

  SteadyTime(InstantSource machine, LongSupplier nanoTime) {
    this.machine = machine;
    this.nanoTime = nanoTime;
    believed = machine.instant();
    at = nanoTime.getAsLong();
  }

  @Override
  public synchronized Instant instant() {
    var told = machine.instant();
    var count = nanoTime.getAsLong();
    var passed = believed.plusNanos(count - at);
    var off = Duration.between(passed, told);
    if (isSmall(off) || isConfirmed(off, count)) {
      believed = told;
      at = count;
      doubt = null;
      return told;
    }
    return passed;
  }

  private boolean isConfirmed(Duration off, long count) {
    var held = doubt;
    if (held == null || !isSmall(off.minus(held.off()))) {
      log.warn(
          "Klokka på maskinen gjorde et hopp på {} minutter. Den følges når den har stått slik i en"
              + " time.",
          off.toMinutes());
      doubt = new Doubt(off, count);
      return false;
    }
    return count - held.since() >= DOUBTED_FOR.toNanos();
  }

  private static boolean isSmall(Duration off) {
    return off.abs().compareTo(JUMP) <= 0;
  }
}

package no.kommuneblikk.figure;

import org.jspecify.annotations.Nullable;

/** What a point has along the vertical axis. */
public sealed interface Magnitude {

  /** The value, the last or the highest where there are two; null is missing, never zero. */
  default @Nullable Double y() {
    return null;
  }

  /** What it reaches from, where there are two. */
  default @Nullable Double from() {
    return null;
  }

  /** A value, if there is one. */
  static Magnitude of(@Nullable Double value) {
    return value == null ? new Missing() : new Level(value);
  }

  /** A value with the earlier one, where that is known. */
  static Magnitude of(@Nullable Double from, @Nullable Double to) {
    return from == null || to == null ? of(to) : new Change(from, to);
  }

  /** One value. */
  record Level(Double y) implements Magnitude {}

  /** An earlier value and the later one. */
  record Change(Double from, Double y) implements Magnitude {

    public double difference() {
      return y - from;
    }
  }

  /** From a low value to a high one, which most lie between. */
  record Band(Double from, Double y) implements Magnitude {}

  /** Nothing; the point's quality tells why. */
  record Missing() implements Magnitude {}
}

package no.kommuneblikk.illustration;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Random draws that are the same on every JVM: the algorithm is named and specified by the
 * platform, only its raw bits are used, and the rest is {@link StrictMath}.
 */
final class Dice {

  private static final RandomGeneratorFactory<RandomGenerator> ALGORITHM =
      RandomGeneratorFactory.of("L64X128MixRandom");

  private final RandomGenerator bits;

  Dice(long seed) {
    bits = ALGORITHM.create(seed);
  }

  /** At least 0, less than 1. */
  double uniform() {
    return (bits.nextLong() >>> 11) * 0x1.0p-53;
  }

  double between(double low, double high) {
    return low + (high - low) * uniform();
  }

  boolean chance(double probability) {
    return uniform() < probability;
  }

  /** Standard normal (Box–Muller), cut at ±2 so that no single municipality becomes absurd. */
  double normal() {
    var radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
    var z = radius * StrictMath.cos(2 * StrictMath.PI * uniform());
    return Math.clamp(z, -2, 2);
  }

  /** Poisson distributed (Knuth). Good for the means found here, well under 700. */
  int poisson(double mean) {
    var limit = StrictMath.exp(-mean);
    var count = 0;
    for (var product = uniform(); product > limit; product *= uniform()) {
      count++;
    }
    return count;
  }
}

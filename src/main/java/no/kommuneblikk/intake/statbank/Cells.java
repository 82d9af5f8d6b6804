package no.kommuneblikk.intake.statbank;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import no.kommuneblikk.indicator.Quality;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a dataset in row-major order, each a number or nothing, some with a sign that says
 * why.
 */
final class Cells {

  /** More than any query may have; an answer that has is not one to ours. */
  static final int MOST = 4_000_000;

  private static final int FIRST = 1024;

  private final Map<Integer, String> signs = new HashMap<>();
  private double[] numbers = new double[FIRST];
  private int size;
  private @Nullable String signOfAll;

  Cells() {
    Arrays.fill(numbers, Double.NaN);
  }

  /** Not a number stands for nothing. */
  void set(int index, double number) {
    if (index >= numbers.length) {
      var old = numbers.length;
      numbers = Arrays.copyOf(numbers, Math.max(index + 1, old * 2));
      Arrays.fill(numbers, old, numbers.length, Double.NaN);
    }
    numbers[index] = number;
    size = Math.max(size, index + 1);
  }

  void sign(int index, String sign) {
    signs.put(index, sign);
  }

  void signAll(String sign) {
    signOfAll = sign;
  }

  /** One more than the last cell that has been set. */
  int size() {
    return size;
  }

  /** One more than the last cell that has a sign. */
  int signed() {
    return signs.keySet().stream().mapToInt(index -> index + 1).max().orElse(0);
  }

  /** Null exactly when the quality is missing or suppressed. */
  @Nullable Double number(int index) {
    return quality(index) == Quality.REPORTED ? (Double) numbers[index] : null;
  }

  /** What the sign says goes before the number: SSB counts what it keeps back as no number. */
  Quality quality(int index) {
    var sign = signs.getOrDefault(index, signOfAll);
    return switch (sign == null ? "" : sign) {
      case ":" -> Quality.SUPPRESSED;
      case ".", "..", "..." -> Quality.MISSING;
      default -> index >= size || Double.isNaN(numbers[index]) ? Quality.MISSING : Quality.REPORTED;
    };
  }
}

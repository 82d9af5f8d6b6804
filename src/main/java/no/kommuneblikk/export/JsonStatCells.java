package no.kommuneblikk.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.indicator.Quality;
import org.jspecify.annotations.Nullable;

/** The cells of a dataset in their order, and what is said of each. */
final class JsonStatCells {

  /** The signs of Norwegian official statistics: no such thing, no figure, kept back. */
  static final String NOT_POSSIBLE = ".";

  static final String MISSING = "..";
  static final String SUPPRESSED = ":";

  private final boolean generated;
  private final List<@Nullable BigDecimal> values = new ArrayList<>();
  private final Map<Integer, String> status = new LinkedHashMap<>();
  private final List<Integer> carriedForward = new ArrayList<>();

  /**
   * No cells yet.
   *
   * @param generated whether their values are
   */
  JsonStatCells(boolean generated) {
    this.generated = generated;
  }

  /** A cell that there is no row for. */
  void addNothing(String sign) {
    status.put(values.size(), sign);
    values.add(null);
  }

  void add(MeasureValue row) {
    var place = values.size();
    var value = row.value();
    values.add(value == null ? null : plain(value));
    switch (row.quality()) {
      case SUPPRESSED -> status.put(place, SUPPRESSED);
      case MISSING -> status.put(place, MISSING);
      default -> addWorth(place, row.quality());
    }
  }

  private void addWorth(int place, Quality quality) {
    if (generated) {
      status.put(place, Quality.ILLUSTRATION.code());
      if (quality == Quality.CARRIED_FORWARD) {
        carriedForward.add(place);
      }
    } else if (quality != Quality.REPORTED) {
      status.put(place, quality.code());
    }
  }

  /** Without zeros behind the decimals, and without an exponent. */
  private static BigDecimal plain(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  List<@Nullable BigDecimal> values() {
    return values;
  }

  Map<Integer, String> status() {
    return status;
  }

  List<Integer> carriedForward() {
    return carriedForward;
  }

  /** As many as the value that has most. */
  int decimals() {
    return values.stream().mapToInt(value -> value == null ? 0 : value.scale()).max().orElse(0);
  }
}

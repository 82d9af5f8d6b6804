package no.kommuneblikk.illustration;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Something that varies with population: straight lines between points, on a logarithmic population
 * axis, level outside the first and the last point. A curve and not classes, because the user
 * chooses the size classes and no step of ours should show up in them.
 *
 * @param points inhabitants to value
 */
public record Curve(NavigableMap<Integer, Double> points) {

  /**
   * Reads {@code "1000:0.04, 5000:0.12"}.
   *
   * @throws IllegalArgumentException if there is no point, or one is not of that form
   */
  static Curve parse(String text) {
    var points = new TreeMap<Integer, Double>();
    for (var point : text.split(",", -1)) {
      var pair = point.strip().split(":", -1);
      if (pair.length != 2) {
        throw new IllegalArgumentException("'%s' is not inhabitants:value".formatted(point));
      }
      points.put(Integer.valueOf(pair[0].strip()), Double.valueOf(pair[1].strip()));
    }
    return new Curve(points);
  }

  double at(double population) {
    var below = points.floorEntry((int) population);
    var above = points.higherEntry((int) population);
    if (below == null) {
      return points.firstEntry().getValue();
    }
    if (above == null) {
      return below.getValue();
    }
    var share =
        StrictMath.log(population / below.getKey())
            / StrictMath.log((double) above.getKey() / below.getKey());
    return below.getValue() + share * (above.getValue() - below.getValue());
  }
}

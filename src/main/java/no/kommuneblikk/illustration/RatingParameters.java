package no.kommuneblikk.illustration;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Assumptions about goal ratings.
 *
 * @param rated part of the areas that have been rated, by size
 * @param self part of the rated ones that rated themselves
 * @param pull how much an area's growth tilts its ratings; 0 is not at all
 * @param weights goal to the weights of {@link RatingModel#RATINGS}, in that order
 */
public record RatingParameters(
    Curve rated, double self, double pull, SortedMap<Integer, List<Double>> weights) {

  static RatingParameters read(ParameterReader keys) {
    var weights = new TreeMap<Integer, List<Double>>();
    for (var goal = 1; goal <= 5; goal++) {
      var key = "ratings.goal." + goal;
      var numbers = keys.numbers(key);
      if (numbers.size() != RatingModel.RATINGS.size()) {
        throw new IllegalArgumentException(
            "Illustration parameter %s needs %d weights, has %d."
                .formatted(key, RatingModel.RATINGS.size(), numbers.size()));
      }
      weights.put(goal, numbers);
    }
    return new RatingParameters(
        keys.curve("ratings.rated"),
        keys.number("ratings.self"),
        keys.number("ratings.pull"),
        weights);
  }
}

package no.kommuneblikk.illustration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Goal ratings of the spring after the plan. An area that has been rated has all five goals rated,
 * on the same day by the same author. The growth of its staffing tilts them a little, no more:
 * growth in staffing is not the same as a better service.
 */
final class RatingModel {

  /** The ratings, in the order that the parameters give their weights. */
  static final List<String> RATINGS =
      List.of("low", "medium", "relatively_high", "high", "cannot_be_assessed");

  private static final int ORDERED = 4;
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2021, 5, 31);
  private static final double MIDDLE = (ORDERED - 1) / 2.0;

  private final RatingParameters parameters;
  private final Seed seed;

  RatingModel(Parameters parameters) {
    this.parameters = parameters.ratings();
    seed = new Seed(parameters.seed());
  }

  List<GeneratedRating> ratings(SortedMap<String, Trend> trends) {
    var ratings = new ArrayList<GeneratedRating>();
    var mean = trends.values().stream().mapToDouble(Trend::growth).average().orElse(0);
    for (var trend : trends.values()) {
      var dice = seed.dice("ratings", trend.area().number());
      if (dice.chance(parameters.rated().at(trend.area().size()))) {
        rate(trend.area().number(), trend.growth() - mean, dice, ratings);
      }
    }
    return ratings;
  }

  private void rate(String number, double growth, Dice dice, List<GeneratedRating> ratings) {
    var self = dice.chance(parameters.self());
    var days = ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY) + 1;
    var day = FIRST_DAY.plusDays((long) (dice.uniform() * days));
    parameters
        .weights()
        .forEach(
            (goal, weights) ->
                ratings.add(
                    new GeneratedRating(
                        number,
                        goal,
                        "overall",
                        RATINGS.get(draw(weights, growth, dice)),
                        self ? "municipality" : "adviser",
                        day,
                        self
                            ? "Illustrasjon: generert egenvurdering."
                            : "Illustrasjon: generert vurdering.")));
  }

  private int draw(List<Double> weights, double growth, Dice dice) {
    var tilted = new double[weights.size()];
    var sum = 0.0;
    for (var i = 0; i < tilted.length; i++) {
      // "Cannot be assessed" is no step of the scale, so growth does not move it.
      var step = i < ORDERED ? i - MIDDLE : 0;
      tilted[i] = weights.get(i) * StrictMath.exp(parameters.pull() * growth * step);
      sum += tilted[i];
    }
    var left = dice.uniform() * sum;
    for (var i = 0; i < tilted.length - 1; i++) {
      left -= tilted[i];
      if (left < 0) {
        return i;
      }
    }
    return tilted.length - 1;
  }
}

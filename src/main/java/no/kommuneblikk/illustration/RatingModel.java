package no.kommuneblikk.illustration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Goal ratings of the spring after the plan. An area that has been rated has all five goals rated,
 * on the same day by the same author. Every word is as likely as any other, for every goal and
 * every area: the ratings show how ratings look and say nothing.
 */
final class RatingModel {

  /** The words there are for a rating. */
  static final List<String> RATINGS =
      List.of("low", "medium", "relatively_high", "high", "cannot_be_assessed");

  private static final int GOALS = 5;
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2021, 5, 31);

  private final RatingParameters parameters;
  private final Seed seed;

  RatingModel(Parameters parameters) {
    this.parameters = parameters.ratings();
    seed = new Seed(parameters.seed());
  }

  /** The ratings of areas given by number, in that order and the order of goals. */
  List<GeneratedRating> ratings(Set<String> areas) {
    var ratings = new ArrayList<GeneratedRating>();
    for (var number : areas) {
      var dice = seed.dice("ratings", number);
      if (dice.chance(parameters.rated())) {
        rate(number, dice, ratings);
      }
    }
    return ratings;
  }

  private void rate(String number, Dice dice, List<GeneratedRating> ratings) {
    var self = dice.chance(parameters.self());
    var days = ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY) + 1;
    var day = FIRST_DAY.plusDays((long) (dice.uniform() * days));
    for (var goal = 1; goal <= GOALS; goal++) {
      ratings.add(
          new GeneratedRating(
              number,
              goal,
              "overall",
              RATINGS.get((int) (dice.uniform() * RATINGS.size())),
              self ? "municipality" : "adviser",
              day,
              self ? "Eksempel: generert egenvurdering." : "Eksempel: generert vurdering."));
    }
  }
}

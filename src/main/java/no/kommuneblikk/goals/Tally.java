package no.kommuneblikk.goals;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Municipalities counted by how one goal is rated. Shares are of those that are rated, with «kan
 * ikke vurderes» among them; those not rated are counted apart.
 */
record Tally(Map<Rating, Integer> ratings, int notRated) {

  static Tally of(List<GoalCount> rows) {
    var ratings = new EnumMap<Rating, Integer>(Rating.class);
    var notRated = 0;
    for (var row : rows) {
      var rating = Rating.of(row.rating());
      if (rating.isPresent()) {
        ratings.merge(rating.get(), row.municipalities(), Integer::sum);
      } else {
        notRated += row.municipalities();
      }
    }
    return new Tally(ratings, notRated);
  }

  int count(Rating rating) {
    return ratings.getOrDefault(rating, 0);
  }

  /** The count of a rating, or of none. */
  int count(String code) {
    return Rating.of(code).map(this::count).orElse(notRated);
  }

  int rated() {
    return ratings.values().stream().mapToInt(Integer::intValue).sum();
  }

  int all() {
    return rated() + notRated;
  }

  /** Percent of the rated municipalities that have one of these ratings; 0 if none is rated. */
  double share(Rating... wanted) {
    return rated() == 0 ? 0 : Arrays.stream(wanted).mapToInt(this::count).sum() * 100.0 / rated();
  }

  /** Percent rated «høy» or «relativt høy». */
  double favourable() {
    return share(Rating.HIGH, Rating.RELATIVELY_HIGH);
  }
}

package no.kommuneblikk.intake.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.intake.check.Ratings;
import no.kommuneblikk.release.DraftRating;

/**
 * Lays new ratings over the ones in force. A rating is what somebody said on a day, so earlier ones
 * stay; only the same role on the same day about the same goal is a correction.
 */
record RatingOverlay(List<DraftRating> whole, int added, int changed) {

  private record Key(String municipality, int goal, String scope, String role, LocalDate date) {

    static Key of(DraftRating rating) {
      return new Key(
          rating.municipality(), rating.goal(), rating.scope(), rating.role(), rating.date());
    }
  }

  static RatingOverlay of(List<DraftRating> before, Ratings ratings, String plan) {
    Map<Key, DraftRating> whole = new HashMap<>();
    before.forEach(rating -> whole.put(Key.of(rating), rating));
    var added = 0;
    var changed = 0;
    for (var rated : ratings.all()) {
      var rating = rated.rating();
      var draft =
          new DraftRating(
              plan,
              rated.structure(),
              rated.municipality(),
              rating.goal(),
              rating.scope(),
              rating.rating(),
              rating.role(),
              rating.date(),
              rating.reason());
      var earlier = whole.put(Key.of(draft), draft);
      if (earlier == null) {
        added++;
      } else if (!earlier.equals(draft)) {
        changed++;
      }
    }
    return new RatingOverlay(new ArrayList<>(whole.values()), added, changed);
  }
}

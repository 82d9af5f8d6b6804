package no.kommuneblikk.intake.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kommuneblikk.intake.feed.Candidate;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.place.DivisionIndex;

/** The ratings of a survey file, each municipality, goal, scope, role and date once. */
public final class Ratings {

  /**
   * A rating with its municipality found.
   *
   * @param structure year of the division that the number belongs to
   */
  public record Rated(int structure, String municipality, Candidate.Rating rating) {}

  private record Key(String municipality, int goal, String scope, String role, LocalDate date) {}

  private final Map<Key, SourcePlace> seen = new HashMap<>();
  private final List<Rated> rated = new ArrayList<>();

  /** Where the same rating came before, if it did; then the new one is left out. */
  Optional<SourcePlace> add(Candidate.Rating rating, DivisionIndex.Division division, int place) {
    var number = division.number(place);
    var key = new Key(number, rating.goal(), rating.scope(), rating.role(), rating.date());
    var earlier = Optional.ofNullable(seen.putIfAbsent(key, rating.place()));
    if (earlier.isEmpty()) {
      rated.add(new Rated(division.structure(), number, rating));
    }
    return earlier;
  }

  public List<Rated> all() {
    return List.copyOf(rated);
  }

  public boolean isEmpty() {
    return rated.isEmpty();
  }
}

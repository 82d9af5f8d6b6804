package no.kommuneblikk.illustration;

import java.util.List;

/**
 * A complete illustration set. Values are sorted by indicator, year and municipality, ratings by
 * municipality and goal. No row means no figure: nothing here stands for a missing one.
 */
public record Illustration(List<GeneratedValue> values, List<GeneratedRating> ratings) {

  public Illustration {
    values = List.copyOf(values);
    ratings = List.copyOf(ratings);
  }
}

package no.kommuneblikk.illustration;

/**
 * Assumptions about goal ratings.
 *
 * @param rated part of the areas that have been rated
 * @param self part of the rated ones that rated themselves
 */
public record RatingParameters(double rated, double self) {

  static RatingParameters read(ParameterReader keys) {
    return new RatingParameters(keys.number("ratings.rated"), keys.number("ratings.self"));
  }
}

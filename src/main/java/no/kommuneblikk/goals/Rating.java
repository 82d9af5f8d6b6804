package no.kommuneblikk.goals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.text.Texts;

/**
 * What a goal can be rated. Four steps of an order without distances, and «kan ikke vurderes»,
 * which is an answer of its own beside them. Ratings are counted and never averaged, so none has a
 * number.
 */
enum Rating {
  LOW(SeriesRole.RATING_LOW),
  MEDIUM(SeriesRole.RATING_MEDIUM),
  RELATIVELY_HIGH(SeriesRole.RATING_RELATIVELY_HIGH),
  HIGH(SeriesRole.RATING_HIGH),
  CANNOT_BE_ASSESSED(SeriesRole.RATING_CANNOT_BE_ASSESSED);

  /** Nobody has rated the goal: no rating at all, and not the same as «kan ikke vurderes». */
  static final String NOT_RATED = "not_rated";

  private final SeriesRole role;

  Rating(SeriesRole role) {
    this.role = role;
  }

  /** As in the database. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  SeriesRole role() {
    return role;
  }

  static Optional<Rating> of(String code) {
    return Arrays.stream(values()).filter(rating -> rating.code().equals(code)).findFirst();
  }

  /** The codes of the five ratings, and of none at the end. */
  static List<String> codesAndNone() {
    return Stream.concat(Arrays.stream(values()).map(Rating::code), Stream.of(NOT_RATED)).toList();
  }

  String word(Texts texts) {
    return word(code(), texts);
  }

  /** The word for a rating or for none. */
  static String word(String code, Texts texts) {
    return texts.text("goals.rating." + code);
  }
}

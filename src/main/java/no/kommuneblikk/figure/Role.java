package no.kommuneblikk.figure;

import no.kommuneblikk.geography.SizeGroup;

/** What a series is, from which its colour follows; the palette is in {@code frontend/chart}. */
public enum Role {
  /** The measure the figure is about: FTEs. */
  STAFFING,
  /** Kroner. */
  FUNDING,
  /** A second amount of kroner beside the first. */
  FUNDING_SECOND,
  SIZE_SMALL,
  SIZE_MEDIUM,
  SIZE_LARGE,
  /** The first, second and third of series with no meaning of their own in colour. */
  FIRST,
  SECOND,
  THIRD,
  /** What is picked out among many. */
  EMPHASIS,
  /** What is picked out at the other end. */
  EMPHASIS_SECOND,
  /** The many that the picked out ones are seen against: grey. */
  CONTEXT,
  /** A published figure that a computed one is held against. */
  BENCHMARK,
  RATING_LOW,
  RATING_MEDIUM,
  RATING_RELATIVELY_HIGH,
  RATING_HIGH,
  /** «Kan ikke vurderes» is a rating of its own. */
  RATING_CANNOT_BE_ASSESSED;

  public static Role of(SizeGroup group) {
    return switch (group) {
      case SMALL -> SIZE_SMALL;
      case MEDIUM -> SIZE_MEDIUM;
      case LARGE -> SIZE_LARGE;
    };
  }
}

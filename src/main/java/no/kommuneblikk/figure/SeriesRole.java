package no.kommuneblikk.figure;

import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.text.Texts;

/** What a series is, from which its colour follows; the palette is in {@code frontend/chart}. */
public enum SeriesRole {
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
  /**
   * A line through the dots of the series before it: straight, from one point to another, or the
   * medians along a {@link Kind#BANDS}. What it is, and its R², is in the name of the series.
   */
  TREND,
  /**
   * From a low percentile ({@code from}) to a high one ({@code y}), which most dots are between.
   */
  BAND_OUTER,
  /** The same for the half in the middle. */
  BAND_INNER,
  RATING_LOW,
  RATING_MEDIUM,
  RATING_RELATIVELY_HIGH,
  RATING_HIGH,
  /** «Kan ikke vurderes» is a rating of its own. */
  RATING_CANNOT_BE_ASSESSED,
  /** The classes of a map from the lowest to the highest; above zero where there is a below. */
  CLASS_1,
  CLASS_2,
  CLASS_3,
  CLASS_4,
  CLASS_5,
  /** The classes below zero, from near it to far below. */
  CLASS_BELOW_1,
  CLASS_BELOW_2,
  CLASS_BELOW_3,
  CLASS_BELOW_4,
  /** No value: never the colour of a class. */
  CLASS_MISSING;

  /**
   * Whether the series is computed from the dots of others: drawn with them, but no row in a table.
   */
  public boolean isSummary() {
    return switch (this) {
      case TREND, BAND_OUTER, BAND_INNER -> true;
      default -> false;
    };
  }

  /** What an area in this role is called within a sentence: size groups are no proper names. */
  public String phrase(String name, Texts texts) {
    return switch (this) {
      case SIZE_SMALL -> phrase(SizeGroup.SMALL, texts);
      case SIZE_MEDIUM -> phrase(SizeGroup.MEDIUM, texts);
      case SIZE_LARGE -> phrase(SizeGroup.LARGE, texts);
      default -> name;
    };
  }

  private static String phrase(SizeGroup group, Texts texts) {
    return texts.text("selection.words.size." + group.code());
  }

  public static SeriesRole of(SizeGroup group) {
    return switch (group) {
      case SMALL -> SIZE_SMALL;
      case MEDIUM -> SIZE_MEDIUM;
      case LARGE -> SIZE_LARGE;
    };
  }
}

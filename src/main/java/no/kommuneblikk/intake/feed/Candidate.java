package no.kommuneblikk.intake.feed;

import java.time.LocalDate;
import no.kommuneblikk.indicator.Quality;
import org.jspecify.annotations.Nullable;

/** Something a source says of one municipality, before anyone has checked it. */
public sealed interface Candidate {

  /** Where it stands in the source. */
  Place place();

  /** Number or name of the municipality, as the source writes it. */
  Area area();

  /**
   * The municipality as the source writes it.
   *
   * @param text a number, which may have lost its leading zero, or a name in any language
   * @param county name or number of the county where the source tells it; null otherwise
   * @param structure year of the municipal division that the number belongs to; null for that of
   *     the year of the figure
   */
  record Area(String text, @Nullable String county, @Nullable Integer structure) {

    public static Area of(String text) {
      return new Area(text, null, null);
    }
  }

  /**
   * One value of one measure.
   *
   * @param measure code of the measure
   * @param value in the unit of the measure; null exactly when the quality is missing or suppressed
   * @param check a rate per 1 000 inhabitants that the source gives for the same value; null where
   *     it gives none
   */
  record Value(
      Place place,
      Area area,
      String measure,
      int year,
      @Nullable Double value,
      Quality quality,
      @Nullable Double check)
      implements Candidate {}

  /**
   * One rating of one goal.
   *
   * @param goal number of the goal within the plan
   * @param scope overall, individual or service_system
   * @param rating low, medium, relatively_high, high or cannot_be_assessed
   * @param role who rated: municipality or adviser
   */
  record Rating(
      Place place,
      Area area,
      int goal,
      String scope,
      String rating,
      String role,
      LocalDate date,
      String reason)
      implements Candidate {}
}

package no.kommuneblikk.intake.feed;

import java.time.LocalDate;
import java.util.List;
import no.kommuneblikk.indicator.Quality;
import org.jspecify.annotations.Nullable;

/** Something a source says of one municipality, before anyone has checked it. */
public sealed interface Candidate {

  /** Where it stands in the source. */
  SourcePlace place();

  /** The municipality as the source writes it. */
  Area area();

  /** The same of another municipality. */
  default Candidate of(Area other) {
    return switch (this) {
      case Value it ->
          new Value(
              it.place(), other, it.measure(), it.year(), it.value(), it.quality(), it.check());
      case Rating it ->
          new Rating(
              it.place(),
              other,
              it.goal(),
              it.scope(),
              it.rating(),
              it.role(),
              it.date(),
              it.reason());
    };
  }

  /**
   * All that a source says of where something belongs; nobody has seen yet whether it agrees.
   *
   * @param texts number and names of the municipality, as many as the source has, at least one; a
   *     number may have lost its leading zero, and a name be in any language
   * @param counties names or numbers of the county where the source tells it
   * @param structure year of the municipal division that the number belongs to; null for that of
   *     the year of the figure
   */
  record Area(List<String> texts, List<String> counties, @Nullable Integer structure) {

    public Area {
      texts = List.copyOf(texts);
      counties = List.copyOf(counties);
    }

    public Area(String text, @Nullable String county, @Nullable Integer structure) {
      this(List.of(text), county == null ? List.of() : List.of(county), structure);
    }

    public static Area of(String... texts) {
      return new Area(List.of(texts), List.of(), null);
    }

    /** The municipality as people read it, such as «0301 Oslo». */
    public String text() {
      return String.join(" ", texts);
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
      SourcePlace place,
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
      SourcePlace place,
      Area area,
      int goal,
      String scope,
      String rating,
      String role,
      LocalDate date,
      String reason)
      implements Candidate {}
}

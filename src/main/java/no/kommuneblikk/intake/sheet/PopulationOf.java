package no.kommuneblikk.intake.sheet;

import java.util.OptionalDouble;
import no.kommuneblikk.intake.feed.Candidate.Area;

/** How many people lived in a municipality, for making rates into counts. */
@FunctionalInterface
public interface PopulationOf {

  /** Knows no population, for recipes without rates. */
  PopulationOf NONE = (area, year) -> OptionalDouble.empty();

  /**
   * @param area number or name as the source writes it, and the division it belongs to
   * @return empty if the municipality or its population that year is not known
   */
  OptionalDouble of(Area area, int year);
}

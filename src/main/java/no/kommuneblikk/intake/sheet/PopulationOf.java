package no.kommuneblikk.intake.sheet;

import java.util.OptionalDouble;

/** How many people lived in a municipality, for making rates into counts. */
@FunctionalInterface
public interface PopulationOf {

  /** Knows no population, for recipes without rates. */
  PopulationOf NONE = (area, year) -> OptionalDouble.empty();

  /**
   * @param area number or name as the source writes it
   * @return empty if the municipality or its population that year is not known
   */
  OptionalDouble of(String area, int year);
}

package no.kommuneblikk.intake.check;

import java.util.OptionalDouble;
import no.kommuneblikk.intake.feed.Candidate.Area;
import org.jspecify.annotations.Nullable;

/** The population of a municipality as a source writes its name, for rates that become counts. */
public final class Inhabitants {

  private final Background background;
  private final Divisions divisions;
  private final AreaResolver resolver;
  private final @Nullable Integer structure;

  /**
   * For one source.
   *
   * @param structure the division that all numbers belong to; null for each year's own
   */
  public Inhabitants(Background background, Divisions divisions, @Nullable Integer structure) {
    this.background = background;
    this.divisions = divisions;
    this.resolver = new AreaResolver(divisions);
    this.structure = structure;
  }

  /** Empty if the municipality or its population that year is not known. */
  public OptionalDouble of(String area, int year) {
    var division = divisions.of(structure == null ? year : structure);
    return resolver.resolve(Area.of(area), division) instanceof AreaResolver.Found found
        ? background.inhabitants(division, year, found.place())
        : OptionalDouble.empty();
  }
}

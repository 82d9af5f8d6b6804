package no.kommuneblikk.intake.check;

import java.util.OptionalDouble;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.place.AreaResolver;
import no.kommuneblikk.intake.place.DivisionIndex;

/** The population of a municipality as a source writes its name, for rates that become counts. */
public final class PopulationBySourceName {

  private final KnownFigures background;
  private final DivisionIndex divisions;
  private final AreaResolver resolver;

  public PopulationBySourceName(KnownFigures background, DivisionIndex divisions) {
    this.background = background;
    this.divisions = divisions;
    this.resolver = new AreaResolver(divisions);
  }

  /** Empty if the municipality or its population that year is not known. */
  public OptionalDouble of(Area area, int year) {
    var structure = area.structure() == null ? year : area.structure();
    if (structure < divisions.firstYear()) {
      return OptionalDouble.empty();
    }
    var division = divisions.of(structure);
    return resolver.resolve(area, division) instanceof AreaResolver.Found found
        ? background.inhabitants(division, year, found.place())
        : OptionalDouble.empty();
  }
}

package no.kommuneblikk.intake.check;

import java.util.Optional;
import java.util.OptionalDouble;
import no.kommuneblikk.intake.feed.Candidate.Area;

/** The population of a municipality as a source writes its name, for rates that become counts. */
public final class Inhabitants {

  private final Background background;
  private final Divisions divisions;
  private final AreaResolver resolver;

  public Inhabitants(Background background, Divisions divisions) {
    this.background = background;
    this.divisions = divisions;
    this.resolver = new AreaResolver(divisions);
  }

  /** Whether it is known which municipality of the year is meant. */
  public boolean finds(Area area, int year) {
    return find(area, year).isPresent();
  }

  /** Empty if the municipality or its population that year is not known. */
  public OptionalDouble of(Area area, int year) {
    return find(area, year)
        .map(found -> background.inhabitants(found.division(), year, found.place()))
        .orElse(OptionalDouble.empty());
  }

  private record Known(Divisions.Division division, int place) {}

  private Optional<Known> find(Area area, int year) {
    var structure = area.structure() == null ? year : area.structure();
    if (structure < divisions.firstYear()) {
      return Optional.empty();
    }
    var division = divisions.of(structure);
    return resolver.resolve(area, division) instanceof AreaResolver.Found found
        ? Optional.of(new Known(division, found.place()))
        : Optional.empty();
  }
}

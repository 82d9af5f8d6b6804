package no.kommuneblikk.intake.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import no.kommuneblikk.geography.ReferenceAtlas;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MeasurePart;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Shipped;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.place.DivisionIndex;

/** What a test says is known already; every municipality has ten thousand inhabitants. */
final class Known implements KnownFigures {

  static final DivisionIndex DIVISIONS = new DivisionIndex(ReferenceAtlas.ATLAS);
  static final double PEOPLE = 10_000;

  private static final Map<String, Indicator> MEASURES =
      Map.of(
          "arsverk", measure("arsverk", "fte", Indicator.Kind.COUNT),
          "arsverk-voksne", measure("arsverk-voksne", "fte", Indicator.Kind.COUNT),
          "arsverk-barn-unge", measure("arsverk-barn-unge", "fte", Indicator.Kind.COUNT),
          "folketall", measure("folketall", "persons", Indicator.Kind.COUNT),
          "netto-243", measure("netto-243", "knok", Indicator.Kind.AMOUNT),
          "ruslovbrudd", measure("ruslovbrudd", "per_1000", Indicator.Kind.RATE),
          "mal-vurderinger", measure("mal-vurderinger", "rating", Indicator.Kind.RATING));

  private final Map<String, Grid> grids = new HashMap<>();
  private final Map<Integer, Double> national = new HashMap<>();

  private static Indicator measure(String code, String unit, Indicator.Kind kind) {
    return Shipped.measure(1, code, unit, kind, "folketall", false);
  }

  Known with(String measure, int year, String number, double value) {
    var division = DIVISIONS.of(year);
    grids
        .computeIfAbsent(measure, _ -> new Grid())
        .slot(new Grid.Key(measure, year), division)
        .put(
            Objects.requireNonNull(division.places().get(number)),
            value,
            Quality.REPORTED,
            SourcePlace.WHOLE);
    return this;
  }

  /** The same value for every municipality of the year. */
  Known everywhere(String measure, int year, double value) {
    DIVISIONS.of(year).places().keySet().forEach(number -> with(measure, year, number, value));
    return this;
  }

  Known country(int year, double value) {
    national.put(year, value);
    return this;
  }

  @Override
  public Optional<Indicator> indicator(String code) {
    return Optional.ofNullable(MEASURES.get(code));
  }

  @Override
  public Grid current(String measure) {
    return grids.getOrDefault(measure, new Grid());
  }

  @Override
  public Map<Integer, Double> national(String measure) {
    return measure.equals("arsverk") ? national : Map.of();
  }

  @Override
  public List<MeasurePart> parts() {
    return List.of(
        new MeasurePart("arsverk", "arsverk-voksne"),
        new MeasurePart("arsverk", "arsverk-barn-unge"));
  }

  @Override
  public OptionalDouble inhabitants(DivisionIndex.Division division, int year, int place) {
    return OptionalDouble.of(PEOPLE);
  }

  @Override
  public boolean isGoal(int number) {
    return number >= 1 && number <= 5;
  }
}

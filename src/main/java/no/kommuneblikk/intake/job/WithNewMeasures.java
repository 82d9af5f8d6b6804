package no.kommuneblikk.intake.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MeasurePart;
import no.kommuneblikk.intake.check.Grid;
import no.kommuneblikk.intake.check.KnownFigures;
import no.kommuneblikk.intake.place.DivisionIndex;

/** What is known, and the measures that are to be added with the figures. */
record WithNewMeasures(KnownFigures known, List<NewMeasure> added) implements KnownFigures {

  @Override
  public Optional<Indicator> indicator(String code) {
    return known
        .indicator(code)
        .or(
            () ->
                added.stream()
                    .filter(measure -> measure.code().equals(code))
                    .findFirst()
                    .map(NewMeasure::indicator));
  }

  @Override
  public Grid current(String measure) {
    return known.current(measure);
  }

  @Override
  public Map<Integer, Double> national(String measure) {
    return known.national(measure);
  }

  @Override
  public List<MeasurePart> parts() {
    return known.parts();
  }

  @Override
  public OptionalDouble inhabitants(DivisionIndex.Division division, int year, int place) {
    return known.inhabitants(division, year, place);
  }

  @Override
  public boolean isGoal(int number) {
    return known.isGoal(number);
  }
}

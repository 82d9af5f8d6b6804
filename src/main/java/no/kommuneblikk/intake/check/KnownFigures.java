package no.kommuneblikk.intake.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MeasurePart;
import no.kommuneblikk.intake.place.DivisionIndex;

/** What is known already, that new figures are held against. */
public interface KnownFigures {

  /** The measure with this code, if there is one. */
  Optional<Indicator> indicator(String code);

  /** The real figures in force for a measure; empty where there are none. Illustrations never. */
  Grid current(String measure);

  /** The country's published figure for a measure, by year. */
  Map<Integer, Double> national(String measure);

  /** Which measures add up to which. */
  List<MeasurePart> parts();

  /** Inhabitants on 1 January of the year, within the borders of the division. */
  OptionalDouble inhabitants(DivisionIndex.Division division, int year, int place);

  /** True if the goal belongs to the plan that ratings are given for. */
  boolean isGoal(int number);
}

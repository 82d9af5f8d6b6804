package no.kommuneblikk.illustration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import no.kommuneblikk.indicator.MeasureCodes;

/**
 * Generates the illustration set: the same parameters and background give the same set on every
 * machine. FTEs are calibrated to the published national figures, grants to published amounts and
 * stated assumptions; expenditure and ratings to nothing.
 */
public final class IllustrationGenerator {

  private static final String GRANTS = MeasureCodes.GRANTS;
  private static final String NET = MeasureCodes.NET;
  private static final String GROSS = MeasureCodes.GROSS;

  private final Parameters parameters;

  public IllustrationGenerator(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * Generates a set for a country.
   *
   * @throws IllegalArgumentException if the background lacks something or contradicts itself, such
   *     as a municipality with inhabitants and no lineage
   */
  public Illustration generate(CountryFacts background) {
    var territory = Territory.of(background);
    var levels =
        new Levels(parameters).of(territory, background.national(FteSeries.TOTAL, Levels.YEAR));
    var trends = Trend.all(territory, levels, parameters);
    var silent = Silence.draw(territory, parameters.staffing(), new Seed(parameters.seed()));
    var tenths = new StaffingModel(background, territory, trends, silent, parameters).tenths();
    var grants = new GrantModel(territory, parameters).thousands();

    var values = new ArrayList<GeneratedValue>();
    addCosts(tenths, grants, territory, values);
    tenths.forEach((series, years) -> add(series.indicator(), years, 10, silent, values));
    add(GRANTS, grants, 1_000, Set.of(), values);
    values.sort(
        Comparator.comparing(GeneratedValue::indicator)
            .thenComparing(GeneratedValue::year)
            .thenComparing(GeneratedValue::municipality));
    return new Illustration(values, new RatingModel(parameters).ratings(trends.keySet()));
  }

  private void addCosts(
      Map<FteSeries, SortedMap<Integer, SortedMap<String, Long>>> tenths,
      SortedMap<Integer, SortedMap<String, Long>> grants,
      Territory territory,
      List<GeneratedValue> values) {
    var total = Lookup.in(tenths, FteSeries.TOTAL, "series");
    new CostModel(territory, parameters)
        .costs(total, grants)
        .forEach(
            (year, costs) ->
                costs.forEach(
                    (number, cost) -> {
                      values.add(reported(NET, year, number, cost.net()));
                      values.add(reported(GROSS, year, number, cost.gross()));
                    }));
  }

  private static void add(
      String indicator,
      SortedMap<Integer, SortedMap<String, Long>> years,
      double unit,
      Set<String> silent,
      List<GeneratedValue> values) {
    years.forEach(
        (year, figures) ->
            figures.forEach(
                (number, figure) -> {
                  var carried = year == Territory.LAST_YEAR && silent.contains(number);
                  var quality = carried ? GeneratedValue.CARRIED_FORWARD : GeneratedValue.REPORTED;
                  values.add(new GeneratedValue(indicator, year, number, figure / unit, quality));
                }));
  }

  private static GeneratedValue reported(String indicator, int year, String number, long value) {
    return new GeneratedValue(indicator, year, number, value, GeneratedValue.REPORTED);
  }
}

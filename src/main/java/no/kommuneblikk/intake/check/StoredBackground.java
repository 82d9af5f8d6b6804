package no.kommuneblikk.intake.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.IndicatorRepository;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.indicator.MeasurePart;
import no.kommuneblikk.indicator.NationalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.place.DivisionIndex;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database knows already, read once for each examination. */
public final class StoredBackground implements KnownFigures {

  private static final String POPULATION = MeasureCodes.INHABITANTS;

  private final JdbcClient jdbc;
  private final Releases releases;
  private final IndicatorRepository indicators;
  private final DivisionIndex divisions;
  private final Map<String, Grid> grids = new HashMap<>();
  private final Map<Integer, Map<Integer, Map<String, Double>>> inhabitants = new HashMap<>();
  private final Set<Integer> goals;

  public StoredBackground(
      JdbcClient jdbc,
      Releases releases,
      IndicatorRepository indicators,
      DivisionIndex divisions,
      String plan) {
    this.jdbc = jdbc;
    this.releases = releases;
    this.indicators = indicators;
    this.divisions = divisions;
    this.goals =
        new HashSet<>(
            jdbc.sql("SELECT number FROM goal WHERE plan = ?")
                .param(plan)
                .query(Integer.class)
                .list());
  }

  @Override
  public Optional<Indicator> indicator(String code) {
    return releases.find(code);
  }

  @Override
  public Grid current(String measure) {
    return grids.computeIfAbsent(measure, this::read);
  }

  private Grid read(String measure) {
    var grid = new Grid();
    if (releases.find(measure).isEmpty()) {
      return grid;
    }
    var released = releases.choose(measure, null, false);
    if (released.isEmpty()) {
      return grid;
    }
    jdbc.sql(
            """
            SELECT year, municipality, structure, value, quality FROM observation
            WHERE release_id = ? AND indicator_id = ?
            """)
        .param(released.get().release().id())
        .param(released.get().indicator().id())
        .query(
            row -> {
              var division = divisions.of(row.getInt("structure"));
              var place = division.places().get(row.getString("municipality"));
              if (place != null) {
                var value = row.getDouble("value");
                grid.slot(new Grid.Key(measure, row.getInt("year")), division)
                    .put(
                        place,
                        row.wasNull() ? null : value,
                        Quality.of(row.getString("quality")),
                        SourcePlace.WHOLE);
              }
            });
    return grid;
  }

  @Override
  public Map<Integer, Double> national(String measure) {
    var years = new HashMap<Integer, Double>();
    for (NationalValue value : indicators.national(List.of(measure))) {
      years.put(value.year(), value.value());
    }
    return years;
  }

  @Override
  public List<MeasurePart> parts() {
    return indicators.parts();
  }

  @Override
  public OptionalDouble inhabitants(DivisionIndex.Division division, int year, int place) {
    var people =
        inhabitants
            .computeIfAbsent(division.structure(), _ -> new HashMap<>())
            .computeIfAbsent(year, _ -> people(division, year))
            .get(division.number(place));
    return people == null ? OptionalDouble.empty() : OptionalDouble.of(people);
  }

  /** In the year's own division straight from the figures; in another through the lineage. */
  private Map<String, Double> people(DivisionIndex.Division division, int year) {
    var result = new HashMap<String, Double>();
    var own = current(POPULATION).find(POPULATION, year);
    if (own != null && own.division().equals(division)) {
      for (var place = 0; place < division.size(); place++) {
        if (own.hasValue(place)) {
          result.put(division.number(place), own.value(place));
        }
      }
      return result;
    }
    releases
        .choose(POPULATION, null, false)
        .ifPresent(
            released ->
                jdbc.sql(
                        """
                        SELECT municipality, SUM(value) AS people FROM structured_observation
                        WHERE structure = ? AND release_id = ? AND indicator_id = ? AND year = ?
                        GROUP BY municipality HAVING COUNT(value) = MAX(parts)
                        """)
                    .param(division.structure())
                    .param(released.release().id())
                    .param(released.indicator().id())
                    .param(year)
                    .query(
                        row -> {
                          result.put(row.getString("municipality"), row.getDouble("people"));
                        }));
    return result;
  }

  @Override
  public boolean isGoal(int number) {
    return goals.contains(number);
  }
}

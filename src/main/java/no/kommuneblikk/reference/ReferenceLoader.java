package no.kommuneblikk.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.kommuneblikk.geography.GeographyLoaded;
import no.kommuneblikk.indicator.NewObservation;
import no.kommuneblikk.indicator.NewRelease;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.ReleaseWriter;
import no.kommuneblikk.indicator.Turns;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Loads {@code db/reference} before the product answers its first request, unless the database
 * holds exactly these files already. All or nothing: a start that is interrupted loads again.
 */
@Component
@Lazy(false)
@DependsOnDatabaseInitialization
public class ReferenceLoader {

  private static final Logger log = LoggerFactory.getLogger(ReferenceLoader.class);
  private static final String NAME = "reference";

  /** In the order of their foreign keys. */
  private static final List<ReferenceRows> TABLES =
      List.of(
          ReferenceRows.of("source", "id, publisher, title, url, licence, note"),
          ReferenceRows.of("structure", "structure, first_year, last_year?, municipalities"),
          ReferenceRows.of("county", "structure, number, name"),
          ReferenceRows.of(
              "municipality", "structure, number, name, display_name, county, centrality?"),
          ReferenceRows.of("municipality_name", "number, name, language"),
          ReferenceRows.of("municipality_change", "effective_year, from_number, to_number, weight"),
          ReferenceRows.of(
              "kostra_group",
              "vintage, group_number, population, bound_costs, free_income, municipalities?"),
          ReferenceRows.of("kostra_membership", "vintage, municipality, group_number"),
          ReferenceRows.of(
              "indicator",
              "code, unit, kind, denominator?, producer_caveat, topic, position, effort_area?,"
                  + " first_year?, source?, yearly_growth"),
          ReferenceRows.of("measure_name", "measure, language, name, short_name, in_sentence"),
          ReferenceRows.of("measure_alias", "alias, measure"),
          ReferenceRows.of("measure_figure", "measure, position, figure"),
          ReferenceRows.of("statbank_table", "number, position"),
          ReferenceRows.of("statbank_pick", "table_number, measure, variable, how, picked"),
          ReferenceRows.of("series_break", "indicator, year, kind, wording, source"),
          ReferenceRows.of("measure_part", "whole, part"),
          ReferenceRows.of("measure_origin", "measure, made_of"),
          ReferenceRows.of(
              "national_figure", "indicator, year, value, quality, carried_forward, source, note"),
          ReferenceRows.of(
              "national_fact",
              "code, from_year?, from_value?, to_year?, to_value?, unit, wording, source, goal?,"
                  + " short_name?"),
          ReferenceRows.of("price_index", "year, value, source"),
          ReferenceRows.of("assumption", "code, value, unit, reason, source"),
          ReferenceRows.of("plan", "code, name, first_year, last_year"),
          ReferenceRows.of("goal", "plan, number, short_name, name"),
          ReferenceRows.of("effort_area", "plan, code, name, aim, position"),
          ReferenceRows.of("goal_effort_area", "plan, goal, effort_area, reason"),
          ReferenceRows.of("national_rating", "plan, goal, scope, rating, wording, source"),
          ReferenceRows.of(
              "funding_announcement",
              "code, from_year, to_year, area_level, area, kind, purpose, amount_mnok, status,"
                  + " source, note, effort_area?"),
          ReferenceRows.of(
              "survey_2013", "code, statement, share?, share_from?, share_to?, source, note"),
          ReferenceRows.of("statement", "code, wording, source"),
          ReferenceRows.of("statement_place", "place, position, statement"));

  private static final ReferenceFile RELEASES = new ReferenceFile("release.csv");
  private static final ReferenceFile LINEAGE = new ReferenceFile("lineage.csv");
  private static final ReferenceFile SIZES = new ReferenceFile("size_scheme.csv");

  private final JdbcTemplate jdbc;
  private final LoadedData loaded;
  private final DivisionLoader divisions;
  private final ReleaseWriter releases;
  private final ApplicationEventPublisher events;
  private final String fingerprint;

  ReferenceLoader(
      JdbcTemplate jdbc,
      LoadedData loaded,
      DivisionLoader divisions,
      ReleaseWriter releases,
      ApplicationEventPublisher events,
      Turns turns) {
    this.jdbc = jdbc;
    this.loaded = loaded;
    this.divisions = divisions;
    this.releases = releases;
    this.events = events;
    this.fingerprint = ReferenceFile.fingerprint(files());
    turns.take(this::loadIfNewer);
  }

  /** SHA-256 of all the reference files; what is computed from them depends on it. */
  public String fingerprint() {
    return fingerprint;
  }

  private void loadIfNewer() {
    if (loaded.holds(NAME, fingerprint)) {
      return;
    }
    log.info("Laster grunnlagstallene fra db/reference.");
    TABLES.forEach(table -> table.load(jdbc));
    divisions.load(LINEAGE, SIZES);
    RELEASES.records().forEach(this::publish);
    divisions.sizeUp();
    loaded.remember(NAME, fingerprint);
    events.publishEvent(new GeographyLoaded());
  }

  private void publish(CSVRecord row) {
    var indicators = List.of(row.get("indicators").split(";"));
    var files = indicators.stream().map(ReferenceLoader::observations).toList();
    var release =
        new NewRelease(
            row.get("code"),
            row.get("source"),
            row.get("label"),
            row.get("published").isEmpty() ? null : LocalDate.parse(row.get("published")),
            NewRelease.Origin.REFERENCE,
            ReferenceFile.fingerprint(files));
    if (!releases.holds(release)) {
      releases.publish(
          release,
          Set.copyOf(indicators),
          indicators.stream().flatMap(ReferenceLoader::values).toList());
    }
  }

  private static Stream<NewObservation> values(String indicator) {
    return observations(indicator).records().stream()
        .map(
            row ->
                new NewObservation(
                    indicator,
                    Integer.parseInt(row.get("year")),
                    row.get("municipality"),
                    row.get("value").isEmpty() ? null : Double.valueOf(row.get("value")),
                    Quality.of(row.get("quality"))));
  }

  private static ReferenceFile observations(String indicator) {
    return new ReferenceFile("observation/" + indicator + ".csv");
  }

  private static List<ReferenceFile> files() {
    return Stream.of(
            TABLES.stream().map(ReferenceRows::file),
            Stream.of(RELEASES, LINEAGE, SIZES),
            RELEASES.records().stream()
                .flatMap(row -> Stream.of(row.get("indicators").split(";")))
                .map(ReferenceLoader::observations))
        .flatMap(file -> file)
        .toList();
  }
}

package no.kommuneblikk.illustration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the database what the generator stands on, all of it real. */
@Component
class BackgroundReader {

  private static final int STRUCTURE = 2020;

  private final JdbcClient jdbc;

  BackgroundReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  CountryFacts read() {
    return new CountryFacts(population(), lineage(), counties(), national());
  }

  private Map<Integer, Map<String, Integer>> population() {
    var result = new HashMap<Integer, Map<String, Integer>>();
    jdbc.sql(
            """
            SELECT o.year, o.municipality, o.value
            FROM observation o
            JOIN indicator i ON i.id = o.indicator_id AND i.code = 'folketall'
            JOIN release_indicator ri
              ON ri.release_id = o.release_id AND ri.indicator_id = i.id AND ri.in_force
            WHERE o.year BETWEEN 2015 AND 2020
            """)
        .query(
            row -> {
              result
                  .computeIfAbsent(row.getInt("year"), _ -> new HashMap<>())
                  .put(row.getString("municipality"), row.getInt("value"));
            });
    return result;
  }

  private List<LineageStep> lineage() {
    return jdbc.sql(
            """
            SELECT from_structure, from_number, to_number, weight
            FROM lineage WHERE to_structure = ? AND from_structure <= ?
            ORDER BY from_structure, from_number, to_number
            """)
        .param(STRUCTURE)
        .param(STRUCTURE)
        .query(
            (row, _) ->
                new LineageStep(
                    row.getInt("from_structure"),
                    row.getString("from_number"),
                    row.getString("to_number"),
                    row.getDouble("weight")))
        .list();
  }

  private Map<String, String> counties() {
    var result = new HashMap<String, String>();
    jdbc.sql("SELECT number, county FROM municipality WHERE structure = ?")
        .param(STRUCTURE)
        .query(
            row -> {
              result.put(row.getString("number"), row.getString("county"));
            });
    return result;
  }

  private Map<String, Map<Integer, Double>> national() {
    var result = new HashMap<String, Map<Integer, Double>>();
    jdbc.sql("SELECT indicator, year, value FROM national_figure")
        .query(
            row -> {
              result
                  .computeIfAbsent(row.getString("indicator"), _ -> new HashMap<>())
                  .put(row.getInt("year"), row.getDouble("value"));
            });
    return result;
  }
}

package no.kommuneblikk.reference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Loads how the divisions hang together, which is more than one file in one table. */
@Component
class DivisionLoader {

  private static final int BATCH = 2_000;

  private final JdbcTemplate jdbc;

  DivisionLoader(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void load(ReferenceFile lineage, ReferenceFile sizes) {
    jdbc.update("DELETE FROM data_year");
    jdbc.update(
        """
        INSERT INTO data_year (year, structure)
        WITH RECURSIVE years AS (
          SELECT structure, first_year AS year, COALESCE(last_year, first_year + 6) AS last
          FROM structure
          UNION ALL SELECT structure, year + 1, last FROM years WHERE year < last)
        SELECT year, structure FROM years
        """);
    loadLineage(lineage.records());
    loadSizes(sizes.records());
    jdbc.update(
        """
        UPDATE municipality m LEFT JOIN kostra_membership k
          ON k.vintage = m.structure AND k.municipality = m.number
        SET m.kostra_group = k.group_number WHERE m.structure = 2020
        """);
  }

  private void loadLineage(List<CSVRecord> rows) {
    jdbc.update("DELETE FROM lineage");
    Map<String, Integer> parts = new HashMap<>();
    rows.forEach(row -> parts.merge(target(row), 1, Integer::sum));
    jdbc.batchUpdate(
        """
        INSERT INTO lineage
          (to_structure, from_structure, from_number, to_number, weight, estimated, parts)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        rows,
        BATCH,
        (statement, row) -> {
          statement.setString(1, row.get("to_structure"));
          statement.setString(2, row.get("from_structure"));
          statement.setString(3, row.get("from_number"));
          statement.setString(4, row.get("to_number"));
          statement.setString(5, row.get("weight"));
          statement.setString(6, row.get("estimated"));
          statement.setInt(7, parts.getOrDefault(target(row), 0));
        });
  }

  private static String target(CSVRecord row) {
    return row.get("from_structure") + row.get("to_structure") + row.get("to_number");
  }

  private void loadSizes(List<CSVRecord> rows) {
    jdbc.update("DELETE FROM size_scheme");
    Map<String, Integer> positions = new HashMap<>();
    rows.stream()
        .sorted(Comparator.comparingInt(row -> Integer.parseInt(row.get("lower"))))
        .forEach(
            row ->
                jdbc.update(
                    "INSERT INTO size_scheme (scheme, size_group, position, lower, upper) VALUES (?, ?, ?, ?, ?)",
                    row.get("scheme"),
                    row.get("group_code"),
                    positions.merge(row.get("scheme"), 1, Integer::sum),
                    row.get("lower"),
                    row.get("upper").isEmpty() ? null : row.get("upper")));
  }

  /** Inhabitants on 1 January 2020 within the borders of every structure: they decide the size. */
  void sizeUp() {
    jdbc.update(
        """
        UPDATE municipality m
        JOIN (
          SELECT v.structure, v.municipality, ROUND(SUM(v.value)) AS inhabitants
          FROM structured_observation v
          JOIN indicator i ON i.id = v.indicator_id AND i.code = 'folketall'
          JOIN release_indicator ri
            ON ri.release_id = v.release_id AND ri.indicator_id = i.id AND ri.in_force
          WHERE v.year = 2020
          GROUP BY v.structure, v.municipality) p
        ON p.structure = m.structure AND p.municipality = m.number
        SET m.population_2020 = p.inhabitants
        """);
  }
}

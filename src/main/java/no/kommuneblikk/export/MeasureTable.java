package no.kommuneblikk.export;

import java.util.List;
import java.util.Objects;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.text.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A measure as a table of municipalities and years, read whole: a release has one value for each of
 * them, so it is a few thousand whoever has loaded it.
 */
@Component
class MeasureTable {

  private final JdbcClient jdbc;
  private final Geography geography;
  private final JsonMapper json;

  MeasureTable(JdbcClient jdbc, Geography geography, JsonMapper json) {
    this.jdbc = jdbc;
    this.geography = geography;
    this.json = json;
  }

  /** The table as a file of JSON-stat. */
  DataFile of(Released released, Texts texts) {
    var release = released.release();
    return new DataFile(
        "json-stat %d %d %s".formatted(release.id(), released.indicator().id(), texts.language()),
        released.indicator().code(),
        release.illustration(),
        output -> json.writeValue(output, dataset(released, texts)));
  }

  private JsonStat dataset(Released released, Texts texts) {
    var atlas = geography.atlas();
    return new JsonStatTable(
            released,
            values(released),
            (division, number) -> atlas.municipality(division, number).isPresent(),
            texts)
        .dataset();
  }

  private List<MeasureValue> values(Released released) {
    return jdbc.sql(
            """
            SELECT o.municipality, COALESCE(m.display_name, o.municipality) AS name, o.structure, o.year,
                   o.value, o.quality
            FROM observation o
            LEFT JOIN municipality m ON m.structure = o.structure AND m.number = o.municipality
            WHERE o.release_id = ? AND o.indicator_id = ?
            ORDER BY o.year, o.municipality
            """)
        .params(released.release().id(), released.indicator().id())
        .query(
            (row, _) ->
                new MeasureValue(
                    row.getString("municipality"),
                    row.getString("name"),
                    row.getInt("structure"),
                    row.getInt("year"),
                    row.getBigDecimal("value"),
                    Quality.of(Objects.requireNonNull(row.getString("quality")))))
        .list();
  }
}

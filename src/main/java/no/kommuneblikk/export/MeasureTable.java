package no.kommuneblikk.export;

import java.util.List;
import java.util.Objects;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A measure as a table of municipalities and years, read whole: a release has one value for each of
 * them, so it is a few thousand whoever has loaded it.
 */
@Component
class MeasureTable {

  private final JdbcClient jdbc;
  private final Geography geography;
  private final Texts texts;

  MeasureTable(JdbcClient jdbc, Geography geography, TextCatalog catalog) {
    this.jdbc = jdbc;
    this.geography = geography;
    this.texts = catalog.texts(TextCatalog.BOKMAL);
  }

  JsonStat of(Released released) {
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

package no.kommuneblikk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The figures of a release, of a measure, or all real figures in force, as a file that can be read
 * in again as it is, unless its values are generated: every row of those says so. Written row by
 * row, however many there are. Its words are those that the product reads, so always bokmål.
 */
@Component
class DataCsv {

  /** Rows that the database hands over at a time. */
  private static final int FETCHED = 5_000;

  private static final String VALUES =
      """
      SELECT i.code, o.municipality, COALESCE(m.display_name, o.municipality) AS name, o.year, o.value,
             IF(r.illustration, 'illustration', o.quality) AS quality,
             IF(r.illustration, o.quality, 'reported') AS simulated,
             o.structure, r.code AS release_code, s.publisher
      FROM observation o
      JOIN indicator i ON i.id = o.indicator_id
      JOIN data_release r ON r.id = o.release_id
      JOIN source s ON s.id = r.source
      JOIN release_indicator ri ON ri.release_id = o.release_id AND ri.indicator_id = o.indicator_id
      LEFT JOIN municipality m ON m.structure = o.structure AND m.number = o.municipality
      WHERE\s""";

  private static final String ORDER = " ORDER BY i.code, o.year, o.municipality";

  private static final String RATINGS =
      """
      SELECT g.municipality, COALESCE(m.display_name, g.municipality) AS name, g.goal, g.scope, g.rating,
             g.author_role, g.rated_on, g.reason,
             IF(r.illustration, 'illustration', 'reported') AS quality, g.structure
      FROM goal_rating g
      JOIN data_release r ON r.id = g.release_id
      LEFT JOIN municipality m ON m.structure = g.structure AND m.number = g.municipality
      WHERE g.release_id = ? ORDER BY g.municipality, g.goal, g.scope, g.rated_on
      """;

  private final JdbcTemplate jdbc;
  private final Texts texts;

  DataCsv(JdbcTemplate jdbc, TextCatalog catalog) {
    this.jdbc = jdbc;
    this.texts = catalog.texts(TextCatalog.BOKMAL);
  }

  /** A release that readers may see: its values, or its ratings if it has no values. */
  Optional<DataFile> release(String code) {
    return jdbc
        .query(
            """
            SELECT r.id, r.illustration,
                   EXISTS (SELECT 1 FROM goal_rating g WHERE g.release_id = r.id)
                   AND NOT EXISTS (SELECT 1 FROM observation o WHERE o.release_id = r.id) AS ratings
            FROM data_release r WHERE r.code = ? AND r.state = 'published'
            """,
            (row, _) ->
                row.getBoolean("ratings")
                    ? ratings(code, row.getInt("id"), row.getBoolean("illustration"))
                    : values(
                        code, row.getBoolean("illustration"), "o.release_id = ?", row.getInt("id")),
            code)
        .stream()
        .findFirst();
  }

  /** All years of a measure. */
  DataFile measure(Released released) {
    var indicator = released.indicator();
    var release = released.release();
    return indicator.kind() == Indicator.Kind.RATING
        ? ratings(indicator.code(), release.id(), release.illustration())
        : values(
            indicator.code(),
            release.illustration(),
            "o.release_id = ? AND o.indicator_id = ?",
            release.id(),
            indicator.id());
  }

  /**
   * Everything in force that was reported, published or loaded. What is computed here, and what is
   * generated, is not: the first comes by itself and the second says nothing.
   */
  DataFile everything() {
    return values("kommuneblikk-alt", false, "ri.in_force AND r.origin IN ('reference', 'intake')");
  }

  private DataFile values(String name, boolean generated, String which, Object... arguments) {
    return new DataFile(
        which + Arrays.toString(arguments),
        name,
        generated,
        output -> print(output, "export.data.values", VALUES + which + ORDER, arguments));
  }

  private DataFile ratings(String name, int release, boolean generated) {
    return new DataFile(
        RATINGS + release,
        name,
        generated,
        output -> print(output, "export.data.ratings.columns", RATINGS, release));
  }

  private void print(OutputStream output, String headers, String sql, Object... arguments)
      throws IOException {
    var writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
    writer.write(Fields.BYTE_ORDER_MARK);
    var printer = new CSVPrinter(writer, Fields.SPREADSHEET);
    printer.printRecord((Object[]) texts.text(headers).split(";"));
    jdbc.query(
        connection -> {
          var statement = connection.prepareStatement(sql);
          statement.setFetchSize(FETCHED);
          for (var i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
          }
          return statement;
        },
        row -> {
          record(printer, row);
        });
    printer.flush();
  }

  private void record(CSVPrinter printer, ResultSet row) throws SQLException {
    try {
      var columns = row.getMetaData();
      for (var i = 1; i <= columns.getColumnCount(); i++) {
        printer.print(shown(columns.getColumnLabel(i), row, i));
      }
      printer.println();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String shown(String column, ResultSet row, int place) throws SQLException {
    return switch (column) {
      case "value" -> Fields.norwegian(row.getBigDecimal(place));
      case "quality" -> texts.text("quality." + row.getString(place));
      case "simulated" -> texts.text("export.simulated." + row.getString(place));
      case "scope" -> texts.text("export.scope." + row.getString(place));
      case "rating" -> texts.text("export.rating." + row.getString(place));
      case "author_role" -> texts.text("export.author_role." + row.getString(place));
      default -> Fields.harmless(row.getString(place));
    };
  }
}

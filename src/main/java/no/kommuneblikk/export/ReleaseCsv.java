package no.kommuneblikk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The figures of a release, or all real figures in force, as a file that can be read in again as it
 * is. Written row by row, however many there are.
 */
@Component
class ReleaseCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setDelimiter(';').setRecordSeparator("\r\n").get();

  /** Rows that the database hands over at a time. */
  private static final int FETCHED = 5_000;

  private static final String VALUES =
      """
      SELECT i.code, o.municipality, COALESCE(m.display_name, o.municipality) AS name, o.year, o.value,
             o.quality, o.structure, r.code AS release_code, s.publisher
      FROM observation o
      JOIN indicator i ON i.id = o.indicator_id
      JOIN data_release r ON r.id = o.release_id
      JOIN source s ON s.id = r.source
      JOIN release_indicator ri ON ri.release_id = o.release_id AND ri.indicator_id = o.indicator_id
      LEFT JOIN municipality m ON m.structure = o.structure AND m.number = o.municipality
      """;

  private static final String ORDER = " ORDER BY i.code, o.year, o.municipality";

  private static final String RATINGS =
      """
      SELECT g.municipality, COALESCE(m.display_name, g.municipality) AS name, g.goal, g.scope, g.rating,
             g.author_role, g.rated_on, g.reason, g.structure
      FROM goal_rating g
      LEFT JOIN municipality m ON m.structure = g.structure AND m.number = g.municipality
      WHERE g.release_id = ? ORDER BY g.municipality, g.goal, g.scope, g.rated_on
      """;

  private final JdbcTemplate jdbc;
  private final Texts texts;

  ReleaseCsv(JdbcTemplate jdbc, TextCatalog catalog) {
    this.jdbc = jdbc;
    this.texts = catalog.texts(TextCatalog.BOKMAL);
  }

  /**
   * A release that readers may see.
   *
   * @param ratings whether it holds ratings rather than values
   */
  record Found(int id, boolean ratings) {}

  Optional<Found> find(String code) {
    return jdbc
        .query(
            """
            SELECT r.id, EXISTS (SELECT 1 FROM goal_rating g WHERE g.release_id = r.id)
                   AND NOT EXISTS (SELECT 1 FROM observation o WHERE o.release_id = r.id) AS ratings
            FROM data_release r WHERE r.code = ? AND r.state = 'published'
            """,
            (row, _) -> new Found(row.getInt("id"), row.getBoolean("ratings")),
            code)
        .stream()
        .findFirst();
  }

  void write(Found release, OutputStream output) {
    if (release.ratings()) {
      print(output, "export.release.ratings", RATINGS, release.id());
    } else {
      print(
          output,
          "export.release.values",
          VALUES + " WHERE o.release_id = ?" + ORDER,
          release.id());
    }
  }

  /**
   * Everything in force that was reported, published or loaded. What is computed here, and what is
   * illustration, is not: the first comes by itself and the second says nothing.
   */
  void writeAll(OutputStream output) {
    print(
        output,
        "export.release.values",
        VALUES + " WHERE ri.in_force AND r.origin IN ('reference', 'intake')" + ORDER);
  }

  private void print(OutputStream output, String headers, String sql, Object... arguments) {
    try (Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        var printer = new CSVPrinter(writer, FORMAT)) {
      // Spreadsheets take it for the character set of the machine otherwise
      writer.write('\ufeff');
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
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
      case "value" -> {
        var value = row.getBigDecimal(place);
        yield value == null ? "" : value.stripTrailingZeros().toPlainString().replace('.', ',');
      }
      case "quality" -> texts.text("quality." + row.getString(place));
      case "scope" -> texts.text("export.scope." + row.getString(place));
      case "rating" -> texts.text("export.rating." + row.getString(place));
      case "author_role" -> texts.text("export.author_role." + row.getString(place));
      default -> FigureCsv.harmless(row.getString(place));
    };
  }
}

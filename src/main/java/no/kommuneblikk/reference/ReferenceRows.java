package no.kommuneblikk.reference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A table that holds exactly what one reference file holds.
 *
 * @param columns the columns, named as in the file; {@code size_group=group_code} where the names
 *     differ; a trailing {@code ?} marks one whose empty cells mean unknown
 */
record ReferenceRows(String table, ReferenceFile file, List<Column> columns) {

  private static final int BATCH = 2_000;

  record Column(String name, String header, boolean nullable) {

    static Column of(String text) {
      var nullable = text.endsWith("?");
      var names = (nullable ? text.substring(0, text.length() - 1) : text).split("=");
      return new Column(names[0], names[names.length - 1], nullable);
    }
  }

  static ReferenceRows of(String table, String columns) {
    return new ReferenceRows(
        table,
        new ReferenceFile(table + ".csv"),
        Arrays.stream(columns.split(",\\s*")).map(Column::of).toList());
  }

  /** Puts the file's rows into the table, in place of rows with the same key. */
  void load(JdbcTemplate jdbc) {
    var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
    var marks = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
    var updates =
        columns.stream()
            .map(column -> "%1$s = VALUES(%1$s)".formatted(column.name()))
            .collect(Collectors.joining(", "));
    jdbc.batchUpdate(
        "INSERT INTO %s (%s) VALUES (%s) ON DUPLICATE KEY UPDATE %s"
            .formatted(table, names, marks, updates),
        file.records(),
        BATCH,
        (statement, row) -> {
          for (var i = 0; i < columns.size(); i++) {
            statement.setString(i + 1, value(columns.get(i), row));
          }
        });
  }

  @SuppressWarnings("NullAway") // JDBC takes null for an unknown value
  private static String value(Column column, CSVRecord row) {
    var text = row.get(column.header());
    return text.isEmpty() && column.nullable() ? null : text;
  }
}

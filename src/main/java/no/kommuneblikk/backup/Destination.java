package no.kommuneblikk.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The empty database into which a copy is brought. While it is not finished there is a mark in it,
 * so that what an interrupted attempt left can be told from somebody's data.
 */
final class Destination {

  private static final String MARK = "kommuneblikk_unfinished_restore";

  private final Connection connection;

  Destination(Connection connection) {
    this.connection = connection;
  }

  /**
   * Marks the destination, and clears away what an interrupted attempt left in it.
   *
   * @throws Hindered if there is anything else in it
   */
  void begin(Manifest manifest) throws SQLException {
    var tables = tables("BASE TABLE");
    if (tables.contains(MARK)) {
      clear();
    } else if (!tables.isEmpty() || !tables("VIEW").isEmpty()) {
      throw new Hindered("backup.restore.occupied", tables.size());
    }
    try (var statement = connection.createStatement()) {
      statement.execute(
          "ALTER DATABASE CHARACTER SET = %s COLLATE = %s"
              .formatted(word(manifest.characterSet()), word(manifest.collation())));
      statement.execute("CREATE TABLE " + MARK + " (begun TIMESTAMP DEFAULT CURRENT_TIMESTAMP)");
    }
  }

  /** What a file says is never taken for a piece of SQL. */
  private static String word(String text) {
    if (!text.matches("\\w{1,64}")) {
      throw new Hindered("backup.restore.load", "«" + text + "»");
    }
    return text;
  }

  /**
   * Sees that every row has come.
   *
   * @throws Hindered if a table has more or fewer than the copy had
   */
  void count(Map<String, Long> rows) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var table : rows.entrySet()) {
        try (var answer =
            statement.executeQuery("SELECT COUNT(*) FROM " + quoted(table.getKey()))) {
          answer.next();
          if (answer.getLong(1) != table.getValue()) {
            throw new Hindered(
                "backup.restore.rows",
                table.getKey(),
                Sentences.count(table.getValue()),
                Sentences.count(answer.getLong(1)));
          }
        }
      }
    }
  }

  /** Ends what files were uploaded for and not published, as they are not in the copy. */
  void endUploads() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE intake_job SET outcome = 'interrupted' WHERE outcome = 'open' AND kind = 'file'");
    }
  }

  /** The place is no longer marked: what is in it is whole. */
  void finish() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("DROP TABLE " + MARK);
    }
  }

  /** Leaves the place as empty as it was; the mark goes last. */
  void clear() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SET FOREIGN_KEY_CHECKS = 0");
      drop(statement, "VIEW", tables("VIEW"));
      var tables = new ArrayList<>(tables("BASE TABLE"));
      tables.remove(MARK);
      drop(statement, "TABLE", tables);
      drop(statement, "TABLE", List.of(MARK));
      statement.execute("SET FOREIGN_KEY_CHECKS = 1");
    }
  }

  private static void drop(Statement statement, String kind, List<String> names)
      throws SQLException {
    for (var name : names) {
      statement.execute("DROP %s IF EXISTS %s".formatted(kind, quoted(name)));
    }
  }

  private List<String> tables(String kind) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = DATABASE() AND table_type = ? ORDER BY table_name
            """)) {
      statement.setString(1, kind);
      var names = new ArrayList<String>();
      try (var answer = statement.executeQuery()) {
        while (answer.next()) {
          names.add(answer.getString(1));
        }
      }
      return names;
    }
  }

  private static String quoted(String name) {
    return "`" + name.replace("`", "``") + "`";
  }
}

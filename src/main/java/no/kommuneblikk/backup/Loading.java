package no.kommuneblikk.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import no.kommuneblikk.database.DatabaseTools;
import no.kommuneblikk.database.DatabaseTools.Tool;

/**
 * Brings a copy into an empty database with the {@code mariadb} client. The history of the schema
 * comes last: without it the product takes the database for somebody else's and does not start, so
 * what is half loaded can never be shown as if it were whole.
 */
final class Loading {

  private static final String HISTORY = "flyway_schema_history";
  private static final String UPLOADS = "intake_job";
  private static final List<String> OPTIONS = List.of("--batch", "--default-character-set=utf8mb4");

  private final DataSource connections;
  private final DatabaseTools tools;

  Loading(DataSource connections, DatabaseTools tools) {
    this.connections = connections;
    this.tools = tools;
  }

  /**
   * Loads all of it.
   *
   * @throws Hindered if the place is not empty, or not all has come; it is then empty again
   */
  void load(Archive archive) throws SQLException, IOException {
    try (var connection = connections.getConnection()) {
      var destination = new Destination(connection);
      destination.begin(archive.manifest());
      try {
        fill(destination, archive);
        destination.finish();
      } catch (SQLException | IOException | RuntimeException e) {
        clear(destination, e);
        throw e;
      }
    }
  }

  private static void clear(Destination destination, Exception reason) {
    try {
      destination.clear();
    } catch (SQLException e) {
      // The mark stays then, and the next attempt clears the place
      reason.addSuppressed(e);
    }
  }

  private void fill(Destination destination, Archive archive) throws SQLException, IOException {
    var history = new ByteArrayOutputStream();
    try (var input = client()) {
      divide(archive, input, history);
    }
    var rows = new HashMap<>(archive.manifest().rows());
    var steps = rows.remove(HISTORY);
    destination.count(rows);
    if (rows.containsKey(UPLOADS)) {
      destination.endUploads();
    }
    try (var input = client()) {
      history.writeTo(input);
    }
    destination.count(Map.of(HISTORY, steps == null ? 0 : steps));
  }

  /** What stands before the first table sets the scene for both parts. */
  private static void divide(Archive archive, OutputStream tables, OutputStream history)
      throws IOException {
    var part = Part.SCENE;
    try (var lines = new BufferedReader(new InputStreamReader(archive.sql(), ISO_8859_1))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        part = part.next(line);
        var bytes = (line + "\n").getBytes(ISO_8859_1);
        if (part != Part.HISTORY) {
          tables.write(bytes);
        }
        if (part != Part.TABLES) {
          history.write(bytes);
        }
      }
    }
  }

  private enum Part {
    SCENE,
    TABLES,
    HISTORY;

    Part next(String line) {
      if (line.equals("-- Table structure for table `" + HISTORY + "`")) {
        return HISTORY;
      }
      return line.matches("-- (Table|Temporary table|Final view) structure for .*") ? TABLES : this;
    }
  }

  private OutputStream client() throws IOException {
    var command =
        tools
            .command(Tool.CLIENT, OPTIONS)
            .orElseThrow(() -> new Hindered("backup.tool", Tool.CLIENT.program()));
    var process = command.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    return new Client(process, Complaints.of(process));
  }

  /** A client that reads SQL; to close it is to wait until it has done all of it. */
  private static final class Client extends BufferedOutputStream {

    private final Process process;
    private final Complaints complaints;

    Client(Process process, Complaints complaints) {
      super(process.getOutputStream(), 65_536);
      this.process = process;
      this.complaints = complaints;
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      try {
        super.write(bytes, from, length);
      } catch (IOException e) {
        // It has stopped reading, and says why
        complaints.codeOf(process);
        throw new Hindered("backup.restore.load", complaints.told());
      }
    }

    @Override
    public void close() {
      try {
        super.close();
      } catch (IOException e) {
        // What it says below is the reason
      }
      if (complaints.codeOf(process) != 0) {
        throw new Hindered("backup.restore.load", complaints.told());
      }
    }
  }
}

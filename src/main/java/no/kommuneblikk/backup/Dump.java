package no.kommuneblikk.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.kommuneblikk.database.DatabaseTools;
import no.kommuneblikk.database.DatabaseTools.Tool;
import no.kommuneblikk.text.Sha256;

/**
 * A running {@code mariadb-dump}, which reads all tables as they are at one moment and keeps nobody
 * from writing meanwhile.
 */
final class Dump implements AutoCloseable {

  private static final List<String> OPTIONS =
      List.of(
          "--single-transaction",
          "--quick",
          "--no-tablespaces",
          "--no-autocommit",
          "--skip-add-locks",
          "--skip-lock-tables",
          "--default-character-set=utf8mb4");

  private static final Pattern TABLE = Pattern.compile("-- Table structure for table `([^`]+)`");
  private static final Pattern INSERT = Pattern.compile("INSERT INTO `([^`]+)`.* VALUES");

  /** Views belong to whoever brings them back, who need not be the one who had them. */
  private static final String OWNER = "/*!50013 DEFINER=";

  private static final String LAST = "-- Dump completed";

  /**
   * What was written.
   *
   * @param rows how many of each table
   */
  record Contents(Map<String, Long> rows, String sha256) {}

  private final Process process;
  private final Complaints complaints;

  private Dump(Process process) {
    this.process = process;
    this.complaints = Complaints.of(process);
  }

  /**
   * Starts it.
   *
   * @throws Hindered if the machine does not have the program, or it can't be started
   */
  static Dump start(DatabaseTools tools) {
    var command =
        tools
            .command(Tool.DUMP, OPTIONS)
            .orElseThrow(() -> new Hindered("backup.tool", Tool.DUMP.program()));
    try {
      var process = command.start();
      process.getOutputStream().close();
      return new Dump(process);
    } catch (IOException e) {
      throw new Hindered("backup.dump", String.valueOf(e.getMessage()));
    }
  }

  /**
   * Writes all of it.
   *
   * @param begun told once the moment is taken that is read
   * @throws Hindered if the program did not come to its end
   */
  Contents write(OutputStream target, Runnable begun) throws IOException {
    var output = new DigestOutputStream(target, Sha256.digest());
    var rows = new TreeMap<String, Long>();
    var table = "";
    var isWhole = false;
    try (var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), ISO_8859_1))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(OWNER)) {
          continue;
        }
        var named = TABLE.matcher(line);
        if (named.matches()) {
          rows.put(named.group(1), 0L);
          begun.run();
        } else if (line.startsWith("INSERT INTO ")) {
          table = filled(line);
        } else if (line.startsWith("(")) {
          rows.merge(table, 1L, Long::sum);
        }
        isWhole = line.startsWith(LAST);
        output.write(line.getBytes(ISO_8859_1));
        output.write('\n');
      }
      output.flush();
    }
    if (complaints.codeOf(process) != 0 || !isWhole) {
      throw new Hindered("backup.dump", complaints.told());
    }
    return new Contents(rows, Sha256.text(output.getMessageDigest()));
  }

  /** A row has a line of its own in dumps of MariaDB of our time; otherwise nothing is counted. */
  private static String filled(String line) {
    var insert = INSERT.matcher(line);
    if (!insert.matches()) {
      throw new Hindered("backup.dump.old");
    }
    return insert.group(1);
  }

  @Override
  public void close() {
    process.destroy();
  }
}

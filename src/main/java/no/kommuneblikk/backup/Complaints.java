package no.kommuneblikk.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * What one of MariaDB's programs tells of its troubles while it runs; it never tells a password.
 */
final class Complaints {

  private static final int LONGEST = 300;
  private static final Pattern ERROR = Pattern.compile("\\berror\\b", Pattern.CASE_INSENSITIVE);

  private final CompletableFuture<String> told;

  private Complaints(CompletableFuture<String> told) {
    this.told = told;
  }

  /** Listens from now on, so that the program never waits for somebody to. */
  static Complaints of(Process process) {
    return new Complaints(
        CompletableFuture.supplyAsync(
            () -> listen(process), Executors.newVirtualThreadPerTaskExecutor()));
  }

  /** The line that names the error, as the statement it is in may stand before it. */
  private static String listen(Process process) {
    try (var lines = process.errorReader(UTF_8)) {
      var told = "";
      var named = false;
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!named && (told.isEmpty() || ERROR.matcher(line).find())) {
          named = ERROR.matcher(line).find();
          told = line;
        }
      }
      return told.substring(0, Math.min(told.length(), LONGEST));
    } catch (IOException e) {
      return "";
    }
  }

  /** Waits for the program to end, and says what it ended with. */
  int codeOf(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new Hindered("backup.interrupted");
    }
  }

  /** What was wrong, once the program has ended. */
  String told() {
    return told.join();
  }
}

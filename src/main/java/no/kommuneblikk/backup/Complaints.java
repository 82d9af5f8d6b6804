package no.kommuneblikk.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/**
 * What one of MariaDB's programs tells of its troubles while it runs; it never tells a password.
 */
final class Complaints {

  private static final int LONGEST = 300;

  private final CompletableFuture<String> first;

  private Complaints(CompletableFuture<String> first) {
    this.first = first;
  }

  /** Listens from now on, so that the program never waits for somebody to. */
  static Complaints of(Process process) {
    return new Complaints(
        CompletableFuture.supplyAsync(
            () -> listen(process), Executors.newVirtualThreadPerTaskExecutor()));
  }

  private static String listen(Process process) {
    try (var lines = process.errorReader(UTF_8)) {
      var line = lines.readLine();
      for (var other = line; other != null; other = lines.readLine()) {
        // Only the first tells what was wrong
      }
      return line == null ? "" : line.substring(0, Math.min(line.length(), LONGEST));
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

  /** The first line, once the program has ended. */
  String first() {
    return first.join();
  }
}

package no.kommuneblikk.database;

import java.io.IOException;
import java.nio.file.Path;

/** A product in a process of its own, for tests that kill it. */
final class Survivor {

  private static final String READY = "ready";

  private Survivor() {}

  static void main(String[] arguments) throws IOException {
    EmbeddedMariaDb.startIn(DataDirectory.open(Path.of(arguments[0])));
    System.out.println(READY);
    // Until it is killed, or nobody is there to do it
    System.in.read();
  }

  /** Starts a product that holds the folder, and returns when its database answers. */
  static Process startIn(Path folder) throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Survivor.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    var output = process.inputReader();
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.equals(READY)) {
        return process;
      }
    }
    throw new IllegalStateException("The product ended with " + process.exitValue());
  }
}

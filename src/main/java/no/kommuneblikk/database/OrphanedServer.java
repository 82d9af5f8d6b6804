package no.kommuneblikk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database process that outlived its product, as it does when the product is killed. It still
 * holds the database files, so it is asked to shut down before a new one starts.
 */
final class OrphanedServer {

  private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
  private static final long PATIENCE_SECONDS = 60;

  private OrphanedServer() {}

  static Path pidFile(DataDirectory directory) {
    return directory.resolve("mariadbd.pid");
  }

  /**
   * Stops the process named in the folder's pid file, if it is alive and really is our server:
   * process numbers are reused, so the program is compared too. Only the holder of the folder's
   * lock may call this.
   */
  static void stopIn(DataDirectory directory) throws IOException {
    var orphan = recordedProcess(directory);
    if (orphan.isPresent() && isServerOf(directory, orphan.get())) {
      log.warn("En database fra en tidligere kjøring er fortsatt i gang og avsluttes først.");
      end(orphan.get());
    }
  }

  /** The process that the folder's pid file names, if it is alive. */
  static Optional<ProcessHandle> recordedProcess(DataDirectory directory) throws IOException {
    var file = pidFile(directory);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var text = Files.readString(file).strip();
    return text.matches("\\d{1,10}") ? ProcessHandle.of(Long.parseLong(text)) : Optional.empty();
  }

  private static boolean isServerOf(DataDirectory directory, ProcessHandle process)
      throws IOException {
    // The operating system tells where the program really lies
    var folder = directory.path().toRealPath();
    return process
        .info()
        .command()
        .filter(command -> Path.of(command).startsWith(folder))
        .isPresent();
  }

  private static void end(ProcessHandle process) throws IOException {
    process.destroy();
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new IOException(
          "The earlier database process %d does not end".formatted(process.pid()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for the earlier database process", e);
    }
  }
}

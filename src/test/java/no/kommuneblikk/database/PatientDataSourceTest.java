package no.kommuneblikk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.Slow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

/**
 * A database that somebody holds, or that has stopped talking. Whatever stands in the way stands
 * there until the test is told, so that only a limit can end the waiting.
 */
@Slow
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
class PatientDataSourceTest {

  private static final Patience PATIENCE =
      new Patience(Duration.ofMillis(800), Duration.ofMinutes(1));
  private static final int GIVEN_UP = 1969;

  @TempDir static Path folder = Path.of("");

  private final List<AutoCloseable> open = new ArrayList<>();
  private EmbeddedMariaDb database = notStarted();
  private HikariDataSource pool = new HikariDataSource();
  private PatientDataSource connections = new PatientDataSource(pool, PATIENCE);

  @SuppressWarnings("NullAway") // set before the first test
  private static EmbeddedMariaDb notStarted() {
    return null;
  }

  @BeforeAll
  void start() throws SQLException {
    database = EmbeddedMariaDb.startIn(DataDirectory.open(folder));
    try (var connection = another();
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE held (id INT PRIMARY KEY) ENGINE = InnoDB");
      statement.execute("INSERT INTO held VALUES (1)");
    }
  }

  @AfterAll
  void stop() throws IOException {
    database.close();
  }

  @BeforeEach
  void fillPool() {
    pool = new HikariDataSource();
    pool.setJdbcUrl(database.jdbcUrl());
    pool.setUsername(EmbeddedMariaDb.USER);
    pool.setPassword(database.password());
    pool.setMaximumPoolSize(1);
    pool.setConnectionTimeout(5_000);
    connections = new PatientDataSource(pool, PATIENCE);
  }

  @AfterEach
  void letGo() throws Exception {
    PageRequest.end();
    for (var it : open.reversed()) {
      it.close();
    }
    open.clear();
    pool.close();
  }

  /** Of somebody who knows no limits. */
  private Connection another() throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), EmbeddedMariaDb.USER, database.password());
  }

  private void held(String... statements) throws SQLException {
    var holder = another();
    open.add(holder);
    holder.setAutoCommit(false);
    for (var sql : statements) {
      try (var statement = holder.createStatement()) {
        statement.execute(sql);
      }
    }
  }

  private String ask(String sql) throws SQLException {
    try (var connection = connections.getConnection();
        var statement = connection.createStatement();
        var answer = statement.executeQuery(sql)) {
      return answer.next() ? answer.getString(1) : "";
    }
  }

  private double limit() throws SQLException {
    return Double.parseDouble(ask("SELECT @@max_statement_time"));
  }

  private void assertGivesUp(String sql) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> ask(sql))
        .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo(GIVEN_UP));
  }

  @Test
  void aPageDoesNotWaitForALockedTable() throws SQLException {
    held("LOCK TABLES held WRITE");
    PageRequest.begin();
    assertGivesUp("SELECT id FROM held");
  }

  @Test
  void aPageDoesNotWaitForALockedRow() throws SQLException {
    held("SELECT id FROM held WHERE id = 1 FOR UPDATE");
    PageRequest.begin();
    assertGivesUp("SELECT id FROM held WHERE id = 1 FOR UPDATE");
  }

  @Test
  void aPageDoesNotWaitForASlowAnswer() {
    PageRequest.begin();
    assertGivesUp("SELECT COUNT(*) FROM seq_1_to_100000000 a JOIN seq_1_to_100000 b");
  }

  @Test
  void whatFollowsInTheSameRequestWaitsAFractionOfIt() throws SQLException {
    held("LOCK TABLES held WRITE");
    PageRequest.begin();
    assertThat(limit()).isEqualTo(0.8);
    assertGivesUp("SELECT id FROM held");
    assertThat(limit()).isEqualTo(0.05);
    PageRequest.begin();
    assertThat(limit()).as("of the next request").isEqualTo(0.8);
  }

  @Test
  void workHasItsTimeAndLeavesNothingOfItBehind() throws SQLException {
    assertThat(limit()).isEqualTo(60);
    PageRequest.begin();
    assertThat(limit()).isEqualTo(0.8);
  }

  @Test
  void aFullPoolIsToldOnceAndNotWaitedForAgain() throws SQLException {
    pool.setConnectionTimeout(300);
    open.add(connections.getConnection());
    PageRequest.begin();
    assertThatExceptionOfType(SQLTransientConnectionException.class).isThrownBy(() -> limit());
    assertThatExceptionOfType(SQLTransientConnectionException.class)
        .isThrownBy(() -> limit())
        .withMessage("There was no connection for this request before");
    assertThat(new DatabaseHealth(connections).health().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aDatabaseThatHasStoppedTalkingIsTakenForDead() throws Exception {
    assertThat(ask("SELECT 1")).isEqualTo("1");
    var server = Files.readString(folder.resolve("mariadbd.pid")).strip();
    signal("-STOP", server);
    open.add(() -> signal("-CONT", server));
    PageRequest.begin();
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> ask("SELECT id FROM held"));
    PageRequest.end();
    assertThat(new DatabaseHealth(connections).health().getStatus()).isEqualTo(Status.DOWN);
    signal("-CONT", server);
    PageRequest.begin();
    assertThat(ask("SELECT id FROM held")).isEqualTo("1");
    assertThat(new DatabaseHealth(connections).health().getStatus()).isEqualTo(Status.UP);
  }

  private static void signal(String name, String process) throws Exception {
    assertThat(new ProcessBuilder("kill", name, process).start().waitFor()).isZero();
  }
}

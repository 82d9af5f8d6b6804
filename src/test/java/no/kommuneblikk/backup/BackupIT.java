package no.kommuneblikk.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A copy, the place it is brought to, and what may go wrong between, on a database of others. One
 * copy serves them all; the place is empty before each.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupIT {

  @TempDir static Path folder = Path.of("");
  private Database database = notStarted();
  private Path copy = Path.of("");
  private Backup.Report made = notStarted();
  private int publications;

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // set before the first test
  private static <T> T notStarted() {
    return null;
  }

  /** Every publication makes all figures of FTEs others; the copy has those of one moment. */
  @BeforeAll
  void copyWhileOthersPublish() throws Exception {
    database = Database.in(folder.resolve("data"));
    copy = folder.resolve("kopi.zip");
    try (var product = database.product()) {
      addReleases(database.sql());
      try (var publisher = new Publisher(database)) {
        made = product.getBean(Backup.class).make(Shelf.of(copy.toString(), null), _ -> {});
        publications = publisher.publications.get();
      }
    }
  }

  @BeforeEach
  void empty() throws SQLException {
    database.empty();
  }

  @AfterAll
  void stop() {
    database.close();
  }

  @Test
  void aCopyThatIsMadeWhileOthersPublishBringsBackEveryFigure() throws Exception {
    assertThat(publications).as("publications while the copy was made").isGreaterThan(10);
    assertThat(made.figures()).isGreaterThan(40);

    Restore.load(copy, database.settings(), _ -> {});
    try (var product = database.product()) {
      var report = product.getBean(Restore.class).compare(copy, _ -> {});
      assertThat(report.different()).isEmpty();
      assertThat(report.equal()).isEqualTo(made.figures());
      assertThat(report.rows()).isEqualTo(made.rows());
      assertThat(report.outcome()).isEqualTo(Restore.Outcome.EQUAL);
    }
  }

  /** Two releases of FTEs that differ in every value. */
  private static void addReleases(JdbcTemplate sql) {
    for (var times : new int[] {2, 3}) {
      sql.update(
          """
          INSERT INTO data_release (code, source, label, origin, fingerprint)
          SELECT ?, source, ?, 'intake', REPEAT(?, 64) FROM data_release WHERE illustration
          """,
          "flyttbar-" + times,
          "Flyttbare tall " + times,
          String.valueOf(times));
      sql.update(
          """
          INSERT INTO release_indicator (release_id, indicator_id, in_force)
          SELECT r.id, i.id, FALSE FROM data_release r JOIN indicator i ON i.code = 'arsverk'
          WHERE r.code = ?
          """,
          "flyttbar-" + times);
      sql.update(
          """
          INSERT INTO observation
            (release_id, indicator_id, year, municipality, structure, value, quality)
          SELECT r.id, o.indicator_id, o.year, o.municipality, o.structure, o.value * ?, o.quality
          FROM observation o
          JOIN data_release was ON was.id = o.release_id AND was.illustration
          JOIN indicator i ON i.id = o.indicator_id AND i.code = 'arsverk'
          JOIN data_release r ON r.code = ?
          """,
          times,
          "flyttbar-" + times);
    }
  }

  /** Publishes one and the other as fast as the database lets it. */
  private static final class Publisher implements AutoCloseable {

    private final AtomicInteger publications = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Thread thread;

    Publisher(Database database) {
      var sql = database.sql();
      var transaction = new TransactionTemplate(new JdbcTransactionManager(database.connections()));
      thread =
          Thread.ofVirtual()
              .start(
                  () -> {
                    while (!ended.get()) {
                      transaction.executeWithoutResult(_ -> publish(sql));
                      publications.incrementAndGet();
                    }
                  });
    }

    private void publish(JdbcTemplate sql) {
      sql.update(
          """
          UPDATE release_indicator ri JOIN data_release r ON r.id = ri.release_id
          SET ri.in_force = (r.code = ?) WHERE r.code LIKE 'flyttbar-%'
          """,
          publications.get() % 2 == 0 ? "flyttbar-2" : "flyttbar-3");
      sql.update("UPDATE publication SET revision = revision + 1");
    }

    @Override
    public void close() throws InterruptedException {
      ended.set(true);
      thread.join();
    }
  }

  @Test
  void whatIsThereIsNotWrittenOver() throws Exception {
    Restore.load(copy, database.settings(), _ -> {});
    var before =
        database.sql().queryForList("CHECKSUM TABLE observation, data_release, publication");
    assertThatExceptionOfType(Hindered.class)
        .isThrownBy(() -> Restore.load(copy, database.settings(), _ -> {}))
        .withMessageContaining("data fra før")
        .withMessageEndingWith("Ingenting er gjort.");
    assertThat(database.sql().queryForList("CHECKSUM TABLE observation, data_release, publication"))
        .isEqualTo(before);
  }

  @Test
  void oneFigureThatIsAnotherIsSaidLoudly() throws Exception {
    Restore.load(copy, database.settings(), _ -> {});
    database
        .sql()
        .update(
            """
            UPDATE observation SET value = value + 1000
            WHERE release_id = (SELECT MIN(release_id) FROM release_indicator ri
                                JOIN indicator i ON i.id = ri.indicator_id AND i.code = 'folketall')
              AND municipality = '0301' AND year = 2020
            """);
    try (var product = database.product()) {
      var report = product.getBean(Restore.class).compare(copy, _ -> {});
      assertThat(report.outcome()).isEqualTo(Restore.Outcome.DIFFERENT);
      assertThat(report.different()).contains("folketall");
      assertThat(report.message()).startsWith("FEIL");
    }
  }

  @Test
  void anAttemptThatWasInterruptedIsNeverShownAndIsTriedAgain() {
    database.sql().execute("CREATE TABLE kommuneblikk_unfinished_restore (begun TIMESTAMP)");
    database.sql().execute("CREATE TABLE observation (value INT)");
    assertThatExceptionOfType(Exception.class)
        .isThrownBy(() -> database.product().close())
        .havingRootCause()
        .isInstanceOf(FlywayException.class)
        .withMessageContaining("non-empty schema");
    Restore.load(copy, database.settings(), _ -> {});
    assertThat(database.sql().queryForList("SHOW TABLES LIKE '%unfinished%'")).isEmpty();
    assertThat(database.sql().queryForObject("SELECT COUNT(*) FROM observation", Integer.class))
        .isGreaterThan(1_000);
  }

  @Test
  void whatCantBeLoadedLeavesThePlaceEmpty() throws IOException {
    var broken =
        Copies.changed(
            copy,
            folder.resolve("feil.zip"),
            sql -> sql.replace("CREATE TABLE `goal`", "CREATE TABLE goal goal"));
    assertThatExceptionOfType(Hindered.class)
        .isThrownBy(() -> Restore.load(broken, database.settings(), _ -> {}))
        .withMessageContaining("ERROR 1064")
        .withMessageContaining("Stedet er tomt igjen");
    assertThat(database.sql().queryForList("SHOW TABLES")).isEmpty();

    var tooShort =
        Copies.changed(
            copy, folder.resolve("kort.zip"), sql -> sql.replaceFirst("\n\\(2020,'38',[^\n]*", ""));
    assertThatExceptionOfType(Hindered.class)
        .isThrownBy(() -> Restore.load(tooShort, database.settings(), _ -> {}))
        .withMessageStartingWith("Ikke alt kom med: county");
    assertThat(database.sql().queryForList("SHOW TABLES")).isEmpty();
  }

  @Test
  void aCopyOfANewerProductIsRefusedBeforeAnythingIsTouched() throws IOException {
    var newer = Copies.ofSchema(copy, folder.resolve("nyere.zip"), "99");
    var settings = Map.<String, Object>of("kommuneblikk.data-dir", folder.resolve("ny").toString());
    assertThatExceptionOfType(Hindered.class)
        .isThrownBy(() -> Restore.load(newer, settings, _ -> {}))
        .withMessageContaining("nyere utgave")
        .withMessageContaining("skjema 99");
    assertThat(folder.resolve("ny")).doesNotExist();
  }

  @Test
  void aFullDiskLeavesNoFileAndIsSaidInASentence() throws Exception {
    var small = Files.createDirectories(folder.resolve("liten"));
    try (var disk = SmallDisk.at(small);
        var product = database.product()) {
      assertThatExceptionOfType(Hindered.class)
          .isThrownBy(
              () -> product.getBean(Backup.class).make(Shelf.of(disk.folder(), null), _ -> {}))
          .withMessageStartingWith("Disken er full")
          .withMessageContaining("ikke rørt");
      assertThat(small).isEmptyDirectory();
    }
  }
}

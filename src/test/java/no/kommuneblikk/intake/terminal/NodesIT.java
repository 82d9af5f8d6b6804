package no.kommuneblikk.intake.terminal;

import static no.kommuneblikk.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.kommuneblikk.database.ExternalDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several products on one database, in processes of their own that are halted and killed. The two
 * that show pages are started together on an empty database, and have FTEs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodesIT {

  private static final String FIGURE = "arsverk-utvikling";
  private static final String DRAFTS = "SELECT COUNT(*) FROM data_release WHERE state = 'draft'";
  private static final String OF_NOTHING =
      """
      SELECT COUNT(*) FROM observation
      WHERE release_id NOT IN (SELECT id FROM data_release WHERE state <> 'draft')
      """;
  private static final String SERVING = "SELECT COUNT(*) FROM instance WHERE serving";
  private static final String ADDED_MEASURES =
      "SELECT COUNT(*) FROM indicator WHERE code LIKE 'prove-%'";

  @TempDir static Path folder = Path.of("");
  private ExternalDatabase database = notStarted();
  private Product.Running first = notStarted();
  private Product.Running second = notStarted();

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // set before they are used
  private static <T> T notStarted() {
    return null;
  }

  @BeforeAll
  void startTwoAtOnce() throws Exception {
    database = ExternalDatabase.startIn(folder.resolve("database"));
    try (var threads = Executors.newFixedThreadPool(2)) {
      var one = CompletableFuture.supplyAsync(() -> serving(node("first")), threads);
      var other = CompletableFuture.supplyAsync(() -> serving(node("second")), threads);
      first = one.get();
      second = other.get();
    }
    published("terminal", file(15));
  }

  @AfterAll
  void stop() throws Exception {
    first.close();
    second.close();
    database.close();
  }

  private Product node(String name) {
    return new Product(folder.resolve(name)).in(database.environment());
  }

  @Test
  void twoThatStartTogetherOnAnEmptyDatabaseBothComeUpWithTheSameFigures() throws Exception {
    assertThat(first.series(FIGURE)).isNotEmpty().isEqualTo(second.series(FIGURE));
    assertThat(database.number("SELECT COUNT(*) FROM data_release WHERE origin = 'illustration'"))
        .isOne();
    await().until(() -> database.number(SERVING) == 2);
  }

  private static Product.Running serving(Product product) {
    try {
      return product.serve();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void anImportThatIsKilledLeavesNeitherFiguresNorMeasuresBehindWhileOthersRun() throws Exception {
    var process =
        node("terminal")
            .begin(
                "import",
                "--file",
                TestSpreadsheet.large(folder, 80).toString(),
                "--create-measures",
                "households",
                "--accept-warnings",
                "--publish");
    await().failFast(() -> !process.isAlive()).until(() -> database.number(OF_NOTHING) > 0);
    process.destroyForcibly().waitFor();
    assertThat(database.number(ADDED_MEASURES)).as("when it was killed").isEqualTo(80);
    await().until(() -> database.number(ADDED_MEASURES) == 0);
    nothingIsLeft();
  }

  private void nothingIsLeft() throws SQLException {
    assertThat(database.number(DRAFTS)).isZero();
    assertThat(database.number(OF_NOTHING)).isZero();
    assertThat(database.number(ADDED_MEASURES)).isZero();
  }

  @Test
  void aProductThatIsKilledInTheMiddleOfPublishingHasPublishedNothing() throws Exception {
    published("terminal", file(16));
    var before = second.series(FIGURE);
    var revision = revision();
    var killed = haltedInPublishing(file(17));
    killed.destroyForcibly().waitFor();
    assertThat(second.series(FIGURE)).isEqualTo(before);
    assertThat(revision()).isEqualTo(revision);
    await().until(() -> database.number(DRAFTS) == 0);
    nothingIsLeft();
    published("terminal", file(18));
    assertThat(second.series(FIGURE)).isNotEqualTo(before);
  }

  @Test
  void aProductThatWasHaltedInTheMiddleOfPublishingDoesNotOverwriteWhatCameMeanwhile()
      throws Exception {
    var before = second.series(FIGURE);
    var halted = haltedInPublishing(file(19));
    try {
      assertThat(second.series(FIGURE)).as("nothing is half visible").isEqualTo(before);
      published("other", file(20));
      var after = second.series(FIGURE);
      assertThat(after).isNotEqualTo(before);
      signal(halted, "CONT");
      var output = halted.inputReader(StandardCharsets.UTF_8).readAllAsString();
      assertThat(halted.waitFor()).as(output).isEqualTo(3);
      assertThat(output).contains("En annen utgave er publisert");
      assertThat(second.series(FIGURE)).isEqualTo(after);
      assertThat(first.series(FIGURE)).isEqualTo(after);
      nothingIsLeft();
    } finally {
      halted.destroyForcibly();
    }
  }

  @Test
  void aDatabaseThatIsKilledInTheMiddleOfPublishingHasPublishedAllOfItWhenItIsBack()
      throws Exception {
    var before = second.series(FIGURE);
    var events = database.number("SELECT COUNT(*) FROM release_event");
    Process process;
    try (var connection = database.connect()) {
      hold(connection);
      process = begunToPublish(file(22));
      database.kill();
    }
    var output = process.inputReader(StandardCharsets.UTF_8).readAllAsString();
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(database.number("SELECT COUNT(*) FROM release_event")).isEqualTo(events + 1);
    await().until(() -> !second.series(FIGURE).equals(before));
    // Each comes back to the database in its own time, and shows what it knew until then.
    await().untilAsserted(() -> assertThat(first.series(FIGURE)).isEqualTo(second.series(FIGURE)));
    nothingIsLeft();
  }

  @Test
  void theOtherGoesOnWhenOneIsKilled() throws Exception {
    first.process().destroyForcibly().waitFor();
    var before = second.series(FIGURE);
    published("terminal", file(21));
    assertThat(second.series(FIGURE)).isNotEqualTo(before);
    await().until(() -> database.number(SERVING) == 1);
    first = node("first").serve();
    assertThat(first.series(FIGURE)).isEqualTo(second.series(FIGURE));
  }

  private long revision() throws SQLException {
    return database.number("SELECT revision FROM publication");
  }

  /** FTEs of every municipality, with so many in Horten in the last year. */
  private static Path file(int posts) throws IOException {
    return TestSpreadsheet.wide(
        Files.createDirectories(folder.resolve("file-" + posts)),
        lines ->
            lines.stream()
                .map(
                    line ->
                        line.startsWith("3801;")
                            ? line.replaceAll(";[^;]*$", ";%d,5".formatted(posts))
                            : line)
                .toList());
  }

  private static String[] publishing(Path file) {
    return new String[] {
      "import", "--file", file.toString(), "--measure", "arsverk", "--accept-warnings", "--publish"
    };
  }

  private void published(String name, Path file) throws Exception {
    var result = node(name).command(publishing(file));
    assertThat(result.code()).as(result.output()).isZero();
  }

  /** A command that has begun to publish, and stands still in the middle of its transaction. */
  private Process haltedInPublishing(Path file) throws Exception {
    try (var connection = database.connect()) {
      hold(connection);
      var process = begunToPublish(file);
      signal(process, "STOP");
      connection.rollback();
      return process;
    }
  }

  /** A command whose transaction waits for the row that somebody holds. */
  private Process begunToPublish(Path file) throws Exception {
    var process = node("halted").begin(publishing(file));
    await().failFast(() -> !process.isAlive()).until(() -> database.number(WAITING) > 0);
    return process;
  }

  /** What the transaction of a publication comes to when it has stored most of what it will. */
  private static final String WAITING =
      """
      SELECT COUNT(*) FROM information_schema.PROCESSLIST
      WHERE INFO LIKE 'UPDATE release\\_indicator%' AND TIME_MS > 500
      """;

  /** Keeps for oneself the row that says which release of FTEs is in force. */
  private static void hold(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                SELECT ri.release_id, ri.indicator_id FROM release_indicator ri
                JOIN data_release r ON r.id = ri.release_id AND NOT r.illustration
                JOIN indicator i ON i.id = ri.indicator_id AND i.code = 'arsverk'
                WHERE ri.in_force
                """)) {
      assertThat(row.next()).isTrue();
      var key = new int[] {row.getInt(1), row.getInt(2)};
      statement.execute(
          """
          SELECT in_force FROM release_indicator WHERE release_id = %d AND indicator_id = %d
          FOR UPDATE
          """
              .formatted(key[0], key[1]));
    }
  }

  private static void signal(Process process, String name)
      throws IOException, InterruptedException {
    var kill = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start();
    assertThat(kill.waitFor(2, TimeUnit.MINUTES)).isTrue();
  }
}

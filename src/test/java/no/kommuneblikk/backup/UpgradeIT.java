package no.kommuneblikk.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.indicator.NotedContents;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.TextCatalog;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Whoever has run the product with an earlier schema keeps all their figures when they change to
 * this one, whether they start it on their database or bring back a copy.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradeIT {

  /** What nobody but the steward has put there, by the step of the schema that made room for it. */
  private static final Map<Integer, List<String>> KEPT =
      Map.of(
          3,
          List.of(
              """
              SELECT r.code, i.code AS measure, o.year, o.municipality, o.value, o.quality
              FROM observation o JOIN data_release r ON r.id = o.release_id
              JOIN indicator i ON i.id = o.indicator_id
              WHERE r.origin = 'intake' ORDER BY o.year, o.municipality
              """,
              """
              SELECT g.municipality, g.goal, g.scope, g.rating, g.author_role, g.rated_on, g.reason
              FROM goal_rating g JOIN data_release r ON r.id = g.release_id
              WHERE r.origin = 'intake'
              """,
              "SELECT code, label, published, loaded_at FROM data_release WHERE origin = 'intake'"),
          4,
          List.of(
              "SELECT structure FROM observation WHERE release_id = 1 ORDER BY year, municipality",
              "SELECT * FROM release_record",
              "SELECT * FROM release_event",
              "SELECT * FROM intake_recipe"),
          5,
          List.of(
              "SELECT code, unit, kind FROM indicator WHERE code = 'egen-andel'",
              "SELECT * FROM series_break WHERE indicator = 'egen-andel'",
              "SELECT * FROM measure_part WHERE whole = 'egen-andel'"),
          6,
          List.of(
              "SELECT * FROM price_index WHERE year = 1979",
              "SELECT * FROM assumption WHERE code = 'egen-antakelse'"),
          7,
          List.of(
              "SELECT * FROM statement WHERE code = 'egen-setning'",
              "SELECT * FROM statement_place WHERE place = 'egen-side'"),
          8,
          List.of("SELECT * FROM national_figure WHERE indicator = 'egen-andel'"),
          9,
          List.of("SELECT * FROM measure_origin WHERE measure = 'egen-andel'"));

  private static final int NEWEST_FIXTURE = 9;

  /** The first landed with three steps, and each of the others with one more. */
  private static final int FIRST_LANDED = 3;

  @TempDir static Path folder = Path.of("");
  private Database database = notStarted();

  @SuppressWarnings("NullAway") // set before the first test
  private static Database notStarted() {
    return null;
  }

  @BeforeAll
  void start() {
    database = Database.in(folder.resolve("data"));
  }

  @AfterAll
  void stop() {
    database.close();
  }

  @BeforeEach
  void empty() throws SQLException {
    database.empty();
  }

  /** Each step is filled before the next is taken, as it may have moved what was there. */
  private void fill(int step) {
    var first = Math.min(step, 4);
    database.migrate(first);
    database.run(List.of("every.sql", first + ".sql"));
    for (var next = first + 1; next <= step; next++) {
      if (isAStep(next)) {
        database.migrate(next);
      }
      if (next <= NEWEST_FIXTURE) {
        database.run(List.of(next + ".sql"));
      }
    }
  }

  private List<List<String>> kept(int step) {
    return KEPT.entrySet().stream()
        .filter(entry -> entry.getKey() <= step)
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> entry.getValue().stream())
        .map(sql -> database.sql().queryForList(sql).stream().map(Map::toString).toList())
        .toList();
  }

  static IntStream earlierSchemas() {
    return IntStream.range(FIRST_LANDED, newest()).filter(UpgradeIT::isAStep);
  }

  /** Steps are numbered before they land, and may land in another order or not at all. */
  private static boolean isAStep(int step) {
    try {
      return new PathMatchingResourcePatternResolver()
              .getResources("classpath:db/migration/V" + step + "__*.sql")
              .length
          > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int newest() {
    return Integer.parseInt(EmptyPlace.newestSchema().getVersion());
  }

  @ParameterizedTest
  @MethodSource("earlierSchemas")
  void figuresOfEveryEarlierSchemaAreKeptAndDrawn(int step) {
    fill(step);
    var before = kept(step);
    try (var product = database.product()) {
      assertThat(product.getBean(Inventory.class).schema())
          .isEqualTo(EmptyPlace.newestSchema().getVersion());
      assertThat(kept(step)).isEqualTo(before);
      assertThat(database.sql().queryForList(NotedContents.WRONG, String.class)).isEmpty();
      drawsTheStewardsFigures(product);
      if (step >= 5) {
        callsTheStewardsMeasureByItsName(product);
      }
    }
    assertThat(before).allSatisfy(rows -> assertThat(rows).isNotEmpty());
  }

  /** Horten and Oslo are large and Nome is not; the sums are those of the rows. */
  private static void drawsTheStewardsFigures(ApplicationContext product) {
    var texts = product.getBean(TextCatalog.class).texts(TextCatalog.BOKMAL);
    var figure =
        product
            .getBean(FigureCatalog.class)
            .figure(
                "arsverk-utvikling", Selection.DEFAULT.with(draft -> draft.per = Per.COUNT), texts);
    assertThat(figure.basis().illustration()).isFalse();
    assertThat(figure.series().stream().flatMap(each -> each.points().stream()))
        .filteredOn(point -> point.y() != null)
        .extracting(Point::label, Point::y)
        .containsExactlyInAnyOrder(
            Assertions.tuple("2016", 750.75),
            Assertions.tuple("2020", 860.75),
            Assertions.tuple("2016", 12.125),
            Assertions.tuple("2020", 15.125));
    assertThat(product.getBean(FigureHashes.class).all(_ -> {}))
        .hasSameSizeAs(product.getBean(FigureCatalog.class).all());
  }

  private static void callsTheStewardsMeasureByItsName(ApplicationContext product) {
    var texts = product.getBean(TextCatalog.class).texts(TextCatalog.BOKMAL);
    var catalog = product.getBean(Releases.class).catalog();
    assertThat(catalog.name("egen-andel", texts)).isEqualTo("Egen andel");
    assertThat(catalog.inSentence("egen-andel", texts)).isEqualTo("egen andel");
  }

  @Test
  void aCopyOfTheSchemaBeforeThisOneIsBroughtUpToIt() throws IOException, SQLException {
    var step = earlierSchemas().max().orElseThrow();
    fill(step);
    var before = kept(step);
    var file = copy(step);
    database.empty();
    Restore.load(file, database.settings(), _ -> {});
    try (var product = database.product()) {
      assertThat(kept(step)).isEqualTo(before);
      var report = product.getBean(Restore.class).compare(file, _ -> {});
      assertThat(report.outcome()).isEqualTo(Restore.Outcome.CHANGED);
      assertThat(report.different()).containsExactly("arsverk-utvikling");
      assertThat(report.schema()).isNotEqualTo(report.schemaOfCopy());
      assertThat(report.message()).contains("en annen utgave");
      assertThat(report.openUploads()).isOne();
      assertThat(database.sql().queryForList("SELECT outcome FROM intake_job", String.class))
          .as("a file that is not in the copy can't be published")
          .containsExactly("interrupted");
    }
  }

  /** A copy as the product of that schema would have made it, of which one figure was another. */
  private Path copy(int step) throws IOException {
    var file = folder.resolve("eldre.zip");
    try (var writing = Archive.Writing.to(file);
        var dump = Dump.start(database.tools())) {
      var sql = dump.write(writing.sql(), () -> {});
      writing.finish(
          new Manifest(
              Manifest.FORMAT,
              Instant.EPOCH,
              "0.9",
              "MariaDB",
              String.valueOf(step),
              "utf8mb4",
              "utf8mb4_danish_ci",
              7,
              Map.of(),
              1,
              sql.sha256(),
              sql.rows(),
              figures()));
    }
    return file;
  }

  private Map<String, String> figures() {
    return Map.of("arsverk-utvikling", "0".repeat(64));
  }
}

package no.kommuneblikk.intake.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.indicator.ReleasesChanged;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.intake.check.Examination;
import no.kommuneblikk.intake.check.Rules;
import no.kommuneblikk.intake.sheet.MeasureWords;
import no.kommuneblikk.intake.sheet.PopulationOf;
import no.kommuneblikk.intake.sheet.SheetFeed;
import no.kommuneblikk.intake.sheet.SheetFile;
import no.kommuneblikk.release.ReleaseSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A row in the catalogue and a small file are all it takes for a measure to be in every list,
 * title, table and file; and thousands of them make no statement and no page larger. Every test
 * takes away what it has put there.
 */
@ProductTest
class MeasureRowTest extends SpringBrowserlessTest {

  private static final String CODE = "prove-rusboliger";
  private static final String NAME = "Plasser i rusboliger";
  private static final String SHORT = "Rusboliger";

  @TempDir private Path folder = Path.of("");
  @LocalServerPort private int port;
  @Autowired private Layouts layouts;
  @Autowired private Pipeline pipeline;
  @Autowired private Releases releases;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher events;

  private static final class Deaf implements Examination.Progress {
    @Override
    public void at(long done, double share) {}

    @Override
    public void waiting(long seconds) {}
  }

  @AfterEach
  void takeAway() {
    var brought =
        """
        SELECT ri.release_id FROM release_indicator ri JOIN indicator i ON i.id = ri.indicator_id
        WHERE i.code LIKE 'prove-%'
        """;
    var own = jdbc.sql("SELECT DISTINCT (r.release_id) FROM (" + brought + ") r");
    for (var release : own.query(Integer.class).list()) {
      for (var table :
          List.of("observation", "release_event", "release_record", "release_indicator")) {
        jdbc.sql("DELETE FROM " + table + " WHERE release_id = ?").param(release).update();
      }
      jdbc.sql("DELETE FROM data_release WHERE id = ?").param(release).update();
    }
    jdbc.sql("DELETE FROM indicator WHERE code LIKE 'prove-%'").update();
    events.publishEvent(new ReleasesChanged());
  }

  /** As in {@code db/reference/indicator.csv}, {@code measure_name.csv}, {@code measure_alias}. */
  private void row() {
    jdbc.sql(
            """
            INSERT INTO indicator (code, unit, kind, denominator, producer_caveat, topic, position)
            VALUES (?, 'persons', 'count', 'folketall', FALSE, 'need', 95)
            """)
        .param(CODE)
        .update();
    jdbc.sql("INSERT INTO measure_name VALUES (?, 'nb', ?, ?, 'rusboliger')")
        .params(CODE, NAME, SHORT)
        .update();
    jdbc.sql("INSERT INTO measure_alias VALUES ('botilbud rus', ?)").param(CODE).update();
    events.publishEvent(new ReleasesChanged());
  }

  private void file(String header) throws IOException {
    var file =
        Files.writeString(
            folder.resolve("tall.csv"),
            """
            Kommunenr;År;%s
            0301;2016;120
            0701;2016;14
            0819;2016;6
            0301;2020;150
            3801;2020;18
            3816;2020;9
            """
                .formatted(header),
            UTF_8);
    var recipe = layouts.guess(file, "tall.csv", null).recipe();
    assertThat(recipe.columns()).anySatisfy(it -> assertThat(it.measure()).isEqualTo(CODE));
    var feed =
        new SheetFeed(
            SheetFile.open(file, "tall.csv"),
            recipe,
            new MeasureWords(releases.catalog()),
            PopulationOf.NONE);
    var outcome =
        pipeline.examine(
            feed, new Rules(null, Rules.Scope.YEARS, false, null, 2026), List.of(), new Deaf());
    assertThat(outcome.isBlocked()).as(() -> outcome.remarks().kept().toString()).isFalse();
    var source = new Source("fil-prove-rad", "Prøveutgiver", "tall.csv", "", "", "");
    var draft =
        pipeline.store(
            outcome,
            new Provenance(source, "Prøve", null, "tall.csv", "0".repeat(64), ""),
            List.of(),
            _ -> {});
    pipeline.publish(
        draft,
        new ReleaseSummary(
            "Kari", "", "tall.csv", "0".repeat(64), "", 6, draft.added(), 0, 0, 0, null));
  }

  private String get(String address) throws IOException, InterruptedException {
    try (var reader = HttpClient.newHttpClient()) {
      var answer =
          reader.send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).build(),
              BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      return answer.body();
    }
  }

  private static String open(String page, String query) {
    UI.getCurrent().navigate(page, QueryParameters.fromString(query));
    return page().getTextRecursively();
  }

  private static Element page() {
    return UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst().getElement();
  }

  /** What there is to choose between in the selects of a page. */
  private static List<String> options(Element element) {
    var found = new ArrayList<String>();
    if (!element.isTextNode() && element.getTag().equals("option")) {
      found.add(element.getText());
    }
    parts(element).forEach(child -> found.addAll(options(child)));
    return found;
  }

  private static Stream<Element> parts(Element element) {
    return element.isTextNode() ? Stream.empty() : element.getChildren();
  }

  private static long size(Element element) {
    return 1 + parts(element).mapToLong(MeasureRowTest::size).sum();
  }

  @Test
  void isFoundByItsNameInEveryListTitleTableAndFile() throws IOException, InterruptedException {
    row();
    file(NAME);
    var here = "maling=" + CODE;
    for (var page : List.of("kart", "variasjon", "sammenlign")) {
      open(page, "illustrasjon=nei");
      assertThat(options(page())).as(page).contains(page.equals("sammenlign") ? SHORT : NAME);
    }
    assertThat(open("kart", here)).contains(SHORT);
    assertThat(open("om-tallene", "")).contains(NAME);
    assertThat(open("data", "")).contains(NAME);
    assertThat(get("/figur?" + here)).contains(SHORT);
    assertThat(get("/figur/kart.json?" + here)).contains(SHORT).doesNotContain("null,null");
    assertThat(get("/figur/kart.csv?" + here)).contains(SHORT, "3801");
    var areas = "kommune=3801&mot=landet";
    assertThat(get("/figur/sammenlign.csv?" + areas)).contains(SHORT, "Mottakere av sosialhjelp");
    assertThat(get("/figur/sammenlign-utvikling.json?" + areas + "&" + here)).contains(SHORT);
    assertThat(get("/figur/variasjon-spredning.json?" + here)).contains(SHORT);
    assertThat(get("/figur/variasjon-sammenheng.json?x=" + CODE + "&y=medianinntekt"))
        .contains(SHORT);
    assertThat(get("/data/" + CODE + ".csv")).contains("3801").contains("18");
    assertThat(get("/data/" + CODE + ".json")).contains(NAME);
  }

  /** The row of the table stands where its position says, before offences and after recipients. */
  @Test
  void standsWhereItsRowSays() {
    row();
    assertThat(releases.catalog().all())
        .extracting(measure -> measure.code())
        .containsSubsequence("sosialhjelpsmottakere", CODE, "sosialhjelpsmottakere-18-24");
  }

  @Test
  void isGuessedByWhatFilesCallIt() throws IOException {
    row();
    for (var header : List.of(NAME, SHORT, CODE, "Botilbud, rus", "Botilbud for rus i alt")) {
      var file =
          Files.writeString(
              folder.resolve("alt.csv"),
              "Kommunenr;År;%s\n3801;2020;18\n3816;2020;9\n".formatted(header),
              UTF_8);
      assertThat(layouts.guess(file, "alt.csv", null).recipe().columns().getLast().measure())
          .as(header)
          .isEqualTo(CODE);
    }
  }

  /** Measures with figures of three municipalities in two years each. */
  private void many(int first, int last) {
    var numbers =
        """
        WITH RECURSIVE d AS (SELECT 0 AS d UNION ALL SELECT d + 1 FROM d WHERE d < 99),
        n AS (SELECT a.d * 100 + b.d AS n FROM d a JOIN d b HAVING n BETWEEN %d AND %d)
        """
            .formatted(first, last);
    jdbc.sql(
            "INSERT INTO indicator (code, unit, kind, denominator, producer_caveat) "
                + numbers
                + "SELECT CONCAT('prove-', LPAD(n, 5, '0')), 'persons', 'count', 'folketall', FALSE"
                + " FROM n")
        .update();
    jdbc.sql(
            "INSERT INTO measure_name "
                + numbers
                + "SELECT CONCAT('prove-', LPAD(n, 5, '0')), 'nb', CONCAT('Prøve ', n),"
                + " CONCAT('Prøve ', n), CONCAT('prøve ', n) FROM n")
        .update();
    jdbc.sql(
            """
            INSERT IGNORE INTO data_release (id, code, source, label, origin, fingerprint)
            VALUES (9999, 'prove-mange', 'ssb-07459', 'Prøve', 'intake', REPEAT('0', 64))
            """)
        .update();
    jdbc.sql(
            """
            INSERT IGNORE INTO release_indicator (release_id, indicator_id, in_force)
            SELECT 9999, id, TRUE FROM indicator WHERE code LIKE 'prove-0%'
            """)
        .update();
    jdbc.sql(
            """
            INSERT IGNORE INTO observation
              (release_id, indicator_id, year, municipality, structure, value, quality)
            SELECT 9999, i.id, p.year, p.number, p.structure, i.id MOD 97 + 10, 'reported'
            FROM indicator i
            JOIN (SELECT 2016 AS year, '0301' AS number, 2015 AS structure
                  UNION ALL SELECT 2016, '0701', 2015 UNION ALL SELECT 2016, '0819', 2015
                  UNION ALL SELECT 2020, '0301', 2020 UNION ALL SELECT 2020, '3801', 2020
                  UNION ALL SELECT 2020, '3816', 2020) p
            WHERE i.code LIKE 'prove-0%'
            """)
        .update();
    events.publishEvent(new ReleasesChanged());
    assertThat(releases.catalog().find("prove-%05d".formatted(last))).isPresent();
  }

  private long status(String name) {
    return jdbc.sql("SHOW GLOBAL STATUS LIKE '" + name + "'")
        .query((row, _) -> row.getLong(2))
        .single();
  }

  private record Cost(long statements, long rows, long elements) {}

  /** What it takes to answer for a list of all figures, and for a page with selects of measures. */
  private Cost cost(String query) throws IOException, InterruptedException {
    var statements = status("Com_select");
    var rows = status("Rows_sent");
    get("/figur?" + query);
    open("variasjon", query);
    return new Cost(status("Com_select") - statements, status("Rows_sent") - rows, size(page()));
  }

  @Test
  void thousandsMakeNoStatementAndNoPageLarger() throws IOException, InterruptedException {
    var areas = "kommune=3801&mot=landet&illustrasjon=nei";
    many(1, 100);
    var few = cost(areas);
    many(101, 4_000);
    var thousands = cost(areas);
    // What runs by itself in the background asks something now and then
    assertThat(thousands.statements()).isLessThanOrEqualTo(few.statements() + 25);
    assertThat(thousands.rows()).isLessThanOrEqualTo(few.rows() + 500);
    assertThat(thousands.elements()).isEqualTo(few.elements());
  }

  @Test
  void oneOfThousandsIsFoundByItsName() {
    many(1, 4_000);
    open("kart", "maling=prove-03777");
    var box = measures();
    assertThat(String.valueOf(box.getValue())).contains("prove-03777", "Prøve 3777");
    test(box).setFilter("prøve 388");
    assertThat(test(box).getSuggestions())
        .contains("Prøve 388", "Prøve 3880", "Prøve 3889")
        .hasSize(11);
  }

  @SuppressWarnings("unchecked") // a field tells nothing of what it chooses between
  private ComboBox<Object> measures() {
    return (ComboBox<Object>)
        find(ComboBox.class).all().stream()
            .filter(it -> "Måling".equals(((ComboBox<?>) it).getLabel()))
            .findFirst()
            .orElseThrow();
  }
}

package no.kommuneblikk.intake.terminal;

import static no.kommuneblikk.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands of the terminal, in processes of their own. */
class TerminalIT {

  private static final List<String> FIGURES =
      List.of(
          "arsverk-utvikling",
          "arsverk-vekst",
          "arsverk-spredning",
          "folketall",
          "midler-frie",
          "landet-arsverk");

  @TempDir Path folder = Path.of("");

  private Path data() {
    return folder.resolve("data");
  }

  private Product product() throws IOException {
    return Product.startedBeforeIn(data());
  }

  private Path mended() throws IOException {
    return TestSpreadsheet.wide(folder, lines -> lines);
  }

  @Test
  void whatCantRunSaysWhyAndEndsWithThree() throws Exception {
    var product = new Product(data());
    var missing = product.command("import", "--file", "/finnes/ikke.csv");
    assertThat(missing.code()).isEqualTo(3);
    assertThat(missing.report().get("problem").asString()).contains("/finnes/ikke.csv");

    var misused = product.command("import", "--fil", "x.csv");
    assertThat(misused.code()).isEqualTo(3);
    assertThat(misused.report().get("problem").asString()).contains("--fil");

    var nameless =
        product.in(Map.of("LC_ALL", "C")).command("import", "--file", "/tmp/årsverk.csv");
    assertThat(nameless.code()).isEqualTo(3);
    assertThat(nameless.report().get("problem").asString()).contains("LC_ALL=C.UTF-8");
  }

  @Test
  void whatCantStartSaysWhyInTheReport() throws Exception {
    var file = Files.writeString(folder.resolve("ingen-mappe"), "");
    var failed = new Product(file).command("releases");
    assertThat(failed.code()).isEqualTo(3);
    assertThat(failed.report().get("problem").asString())
        .startsWith("Kommuneblikk kunne ikke starte. Ingenting er gjort.")
        .contains("ingen-mappe");
  }

  @Test
  void errorsEndWithTwoAndStoreNothing() throws Exception {
    var product = product();
    var file =
        TestSpreadsheet.wide(
            folder,
            lines -> {
              var changed = new ArrayList<>(lines);
              changed.removeIf(line -> line.startsWith("3816;"));
              changed.replaceAll(
                  line -> line.startsWith("3801;") ? "0701" + line.substring(4) : line);
              changed.add(lines.get(5));
              return changed;
            });
    var result =
        product.command("import", "--file", file.toString(), "--measure", "arsverk", "--publish");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.count("duplikat")).isEqualTo(5);
    assertThat(result.count("gammelt-nummer")).isEqualTo(1);
    var first = result.report().at("/errors/0");
    assertThat(first.get("row").asInt()).isPositive();
    assertThat(first.get("column").asString()).as("it is about the row").isEmpty();
    assertThat(first.get("message").asString()).contains("3801 Horten");
    assertThat(result.report().get("release").isNull()).isTrue();
    assertThat(releases(product).toString()).doesNotContain("årsverk.csv");
  }

  private static JsonNode releases(Product product) throws Exception {
    var result = product.command("releases");
    assertThat(result.code()).isZero();
    return result.report().get("releases");
  }

  @Test
  void warningsEndWithOneUntilTheyAreAccepted() throws Exception {
    var product = product();
    var file =
        TestSpreadsheet.wide(
            folder, lines -> lines.stream().filter(line -> !line.startsWith("3816;")).toList());
    var arguments =
        List.of("import", "--file", file.toString(), "--measure", "arsverk", "--publish");
    var result = product.command(arguments.toArray(String[]::new));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.count("mangler-kommuner")).isEqualTo(5);
    assertThat(result.report().at("/changes/new").asInt()).isEqualTo(5 * 355);
    assertThat(result.report().get("release").isNull()).isTrue();
  }

  @Test
  void aProcessThatIsKilledInTheMiddleLeavesNothing() throws Exception {
    var product = product();
    var file = TestSpreadsheet.large(folder, 200);
    var process =
        product.begin(
            "import",
            "--file",
            file.toString(),
            "--create-measures",
            "households",
            "--accept-warnings",
            "--publish");
    await().failFast(() -> !process.isAlive()).until(() -> stored() > 0);
    process.destroyForcibly().waitFor();
    assertThat(releases(product).findValuesAsString("state")).doesNotContain("draft");
    assertThat(releases(product).toString()).doesNotContain("stor.csv");

    var again =
        product.command(
            "import",
            "--file",
            file.toString(),
            "--create-measures",
            "households",
            "--accept-warnings",
            "--publish");
    assertThat(again.code()).isZero();
    assertThat(again.report().at("/changes/new").asInt()).isEqualTo(200 * 4 * 356);
    var undone = product.command("undo");
    assertThat(undone.report().get("undone")).isEqualTo(again.report().get("release"));
  }

  /** Looks into the database that the command has started. */
  private int stored() throws IOException {
    var port = data().resolve("mariadb.port");
    if (!Files.exists(port)) {
      return 0;
    }
    var url = "jdbc:mariadb://127.0.0.1:%s/kommuneblikk".formatted(Files.readString(port).strip());
    var password = Files.readString(data().resolve("secrets").resolve("database-password"));
    try (var connection = DriverManager.getConnection(url, "kommuneblikk", password.strip());
        var statement = connection.createStatement();
        var answer =
            statement.executeQuery(
                """
                SELECT COUNT(*) FROM observation
                WHERE release_id IN (SELECT id FROM data_release WHERE state = 'draft')
                """)) {
      return answer.next() ? answer.getInt(1) : 0;
    } catch (SQLException e) {
      // Not up yet
      return 0;
    }
  }

  @Test
  void aRunningProductShowsWhatTheTerminalPublishesAtOnceAndWhatItUndoes() throws Exception {
    var product = product();
    try (var running = product.serve()) {
      var before = running.series("arsverk-utvikling");
      var published = publish(product);
      assertThat(published.code()).isZero();
      var code = published.report().get("release").asString();
      var after = running.series("arsverk-utvikling");
      assertThat(after).isNotEqualTo(before);
      assertThat(after.toString()).doesNotContain("illustration");
      assertThat(running.get("/figur/arsverk-utvikling.json")).contains("årsverk.csv");

      var undone = product.command("undo", code, "--note", "Prøve", "--by", "Test");
      assertThat(undone.code()).isZero();
      assertThat(running.series("arsverk-utvikling")).isEqualTo(before);
      assertThat(running.get("/figur/arsverk-utvikling.json?utgave=" + code))
          .contains("årsverk.csv");

      var nothing = product.command("undo", code);
      assertThat(nothing.code()).isEqualTo(3);
      assertThat(nothing.report().get("problem").asString()).contains("ikke i bruk");
    }
  }

  private Product.Result publish(Product product) throws Exception {
    return product.command(
        "import",
        "--file",
        mended().toString(),
        "--measure",
        "arsverk",
        "--publisher",
        "Prøveutgiveren",
        "--accept-warnings",
        "--publish");
  }

  @Test
  void everythingThatIsTakenOutGivesTheSameFiguresWhenItIsReadIntoAnEmptyDatabase()
      throws Exception {
    var product = product();
    assertThat(publish(product).code()).isZero();
    var file = folder.resolve("alt.csv");
    List<JsonNode> here;
    try (var running = product.serve()) {
      Files.writeString(file, running.get("/data/alt.csv"), StandardCharsets.UTF_8);
      here = figures(running);
    }
    var other = new Product(folder.resolve("other"));
    var result =
        other.command("import", "--file", file.toString(), "--accept-warnings", "--publish");
    assertThat(result.code()).as(result.output() + result.told()).isZero();
    try (var running = other.serve()) {
      assertThat(figures(running)).isEqualTo(here);
    }
  }

  private static List<JsonNode> figures(Product.Running running) throws Exception {
    var all = new ArrayList<JsonNode>();
    for (var figure : FIGURES) {
      all.add(running.series(figure));
    }
    return all;
  }
}

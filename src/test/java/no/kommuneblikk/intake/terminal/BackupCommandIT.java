package no.kommuneblikk.intake.terminal;

import static no.kommuneblikk.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/run backup} and {@code bin/run restore} as those who run them meet them. */
class BackupCommandIT {

  @TempDir Path folder = Path.of("");

  private Product product() throws IOException {
    return Product.startedBeforeIn(folder.resolve("data"));
  }

  private Path copy() {
    return folder.resolve("kopi.zip");
  }

  @Test
  void whatIsMisunderstoodEndsWithThreeAndDoesNothing() throws Exception {
    var product = new Product(folder.resolve("data"));
    for (var command :
        List.of(
            List.of("restore"),
            List.of("restore", "a.zip", "b.zip"),
            List.of("restore", folder.resolve("ingen.zip").toString()),
            List.of("backup", copy().toString(), "--keep", "0"))) {
      var result = product.command(command.toArray(String[]::new));
      assertThat(result.code()).as(command.toString()).isEqualTo(3);
      assertThat(result.report().get("problem").asString()).endsWith("Ingenting er gjort.");
    }
    assertThat(copy()).doesNotExist();
  }

  @Test
  void aRunningProductIsCopiedAndTellsTheSameElsewhere() throws Exception {
    var product = product();
    try (var running = product.serve()) {
      var made = product.command("backup", copy().toString());
      assertThat(made.code()).as(made.output() + made.told()).isZero();
      assertThat(made.told()).contains("Kopierer databasen");
      assertThat(made.report().get("message").asString()).contains("er hel");

      asOnAnothersDatabase(product);

      var again = product.command("backup", copy().toString());
      assertThat(again.code()).isEqualTo(3);
      assertThat(again.report().get("problem").asString()).contains("blir ikke skrevet over");

      var occupied = product.command("restore", copy().toString());
      assertThat(occupied.code()).isEqualTo(3);
      assertThat(occupied.report().get("problem").asString()).contains("i bruk av en annen");
      assertThat(running.isUp()).isTrue();

      var elsewhere = new Product(folder.resolve("elsewhere"));
      var restored = elsewhere.command("restore", copy().toString());
      assertThat(restored.code()).as(restored.output() + restored.told()).isZero();
      assertThat(restored.report().get("equal")).isEqualTo(made.report().get("figures"));
      assertThat(restored.report().get("different")).isEmpty();
      try (var other = elsewhere.serve()) {
        for (var figure : List.of("arsverk-utvikling", "folketall", "midler-frie")) {
          assertThat(other.series(figure)).isEqualTo(running.series(figure));
        }
      }
    }
  }

  /** The same database, named with its address and a password that nobody gets to see. */
  private void asOnAnothersDatabase(Product product) throws IOException, InterruptedException {
    var password = secret("secrets/database-password");
    var address =
        Map.of(
            "SPRING_DATASOURCE_URL",
            "jdbc:mariadb://127.0.0.1:%s/kommuneblikk".formatted(secret("mariadb.port")),
            "SPRING_DATASOURCE_USERNAME",
            "kommuneblikk",
            "SPRING_DATASOURCE_PASSWORD",
            password,
            // Nothing of MariaDB's is there
            "PATH",
            folder.toString());
    var file = folder.resolve("utenfra.zip");
    var made = product.in(address).command("backup", file.toString());
    assertThat(made.code()).as(made.output() + made.told()).isZero();
    assertThat(made.output() + made.told()).doesNotContain(password);
    assertThat(file).exists();

    var without = folder.resolve("uten.zip");
    var noTool =
        new Product(folder.resolve("tom")).in(address).command("backup", without.toString());
    assertThat(noTool.code()).isEqualTo(3);
    assertThat(noTool.report().get("problem").asString())
        .contains("mariadb-dump")
        .contains("apt-get install mariadb-client");
    assertThat(without).doesNotExist();
  }

  private String secret(String name) throws IOException {
    return Files.readString(folder.resolve("data").resolve(name)).strip();
  }

  @Test
  void aCopyThatIsKilledInTheMiddleHasNoNameOfACopy() throws Exception {
    var product = product();
    var file = folder.resolve("drept.zip");
    var unfinished = folder.resolve("drept.zip.part");
    var process = product.begin("backup", file.toString());
    await()
        .pollInterval(Duration.ofMillis(5))
        .failFast(() -> !process.isAlive())
        .until(() -> Files.exists(unfinished));
    process.destroyForcibly().waitFor();
    assertThat(unfinished).exists();
    assertThat(file).doesNotExist();
    var broken = new Product(folder.resolve("ny")).command("restore", unfinished.toString());
    assertThat(broken.code()).isEqualTo(3);
    assertThat(broken.report().get("problem").asString()).contains("ikke en hel sikkerhetskopi");
  }

  @Test
  void aFolderKeepsAsManyAsItIsToldTo() throws Exception {
    var product = product();
    var shelf = folder.resolve("kopier");
    var names = new ArrayList<String>();
    for (var copy = 0; copy < 2; copy++) {
      var made = product.command("backup", shelf + "/", "--keep", "1");
      assertThat(made.code()).as(made.output() + made.told()).isZero();
      names.add(Path.of(made.report().get("file").asString()).getFileName().toString());
    }
    assertThat(shelf.toFile().list()).containsExactly(names.getLast());
  }
}

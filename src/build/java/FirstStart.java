import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Unpacks the product as {@code bin/run} does and starts it once on an empty folder. The tests that
 * start it in processes of their own begin from what that leaves: the unpacked product, the archive
 * of its classes, and the folder with its database. Told the jar, and where to leave it all.
 */
final class FirstStart {

  private FirstStart() {}

  static void main(String[] arguments) throws IOException, InterruptedException {
    var jar = Path.of(arguments[0]).toAbsolutePath();
    var place = Path.of(arguments[1]).toAbsolutePath();
    empty(place);
    var app = place.resolve("app");
    java(place, "-Djarmode=tools", "-jar", jar + "", "extract", "--destination", app + "");
    java(
        place,
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xlog:disable",
        "-Xlog:all=error:stderr",
        "--enable-native-access=ALL-UNNAMED",
        "-XX:ArchiveClassesAtExit=" + app.resolve("classes.jsa"),
        "-jar",
        app.resolve(jar.getFileName()) + "",
        "releases");
  }

  private static void empty(Path place) throws IOException {
    if (Files.exists(place)) {
      try (var files = Files.walk(place)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(place);
  }

  private static void java(Path place, String... arguments)
      throws IOException, InterruptedException {
    var command =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java") + ""));
    command.addAll(List.of(arguments));
    var told = place.resolve("told.txt").toFile();
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told);
    builder.environment().put("KOMMUNEBLIKK_DATA_DIR", place.resolve("data").toString());
    if (builder.start().waitFor() != 0) {
      throw new IllegalStateException(Files.readString(told.toPath()));
    }
  }
}

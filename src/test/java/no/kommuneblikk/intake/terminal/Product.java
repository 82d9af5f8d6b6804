package no.kommuneblikk.intake.terminal;

import static no.kommuneblikk.Eventually.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product in processes of its own, on a folder of its own, as bin/run starts it. */
public final class Product {

  /** Where the build has unpacked the product and started it once, see {@code FirstStart}. */
  private static final Path FIRST_START = Path.of("target", "first-start").toAbsolutePath();

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final Path folder;
  private final Map<String, String> environment;

  public Product(Path folder) {
    this(folder, Map.of());
  }

  /** A product that has been started in the folder before, so that its own figures are there. */
  public static Product startedBeforeIn(Path folder) throws IOException {
    var left = FIRST_START.resolve("data");
    try (var files = Files.walk(left)) {
      for (var file : files.toList()) {
        copy(file, folder.resolve(left.relativize(file)));
      }
    }
    return new Product(folder);
  }

  /** The programs of the database are most of it, and nobody changes them. */
  private static void copy(Path file, Path to) throws IOException {
    if (Files.isDirectory(file)) {
      Files.createDirectories(to);
    } else if (file.toString().contains("server-") && sameDisk(file, to)) {
      Files.createLink(to, file);
    } else {
      Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static boolean sameDisk(Path file, Path other) throws IOException {
    return Files.getFileStore(file).equals(Files.getFileStore(other.resolveSibling("")));
  }

  private Product(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  /** The same product, started by somebody with these settings. */
  public Product in(Map<String, String> settings) {
    return new Product(folder, settings);
  }

  /**
   * What a command came to.
   *
   * @param output all of standard output
   * @param told all of standard error
   */
  public record Result(int code, String output, String told) {

    public JsonNode report() {
      return JSON.readTree(output);
    }

    /** How many remarks there are of a code. */
    public int count(String code) {
      return report().at("/counts/" + code).asInt(0);
    }
  }

  /** Runs a command to its end. */
  public Result command(String... arguments) throws IOException, InterruptedException {
    var process = start(List.of(), arguments);
    var output = process.inputReader(StandardCharsets.UTF_8);
    var told = Files.createTempFile("told", ".txt");
    var reader =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  try (var error = process.getErrorStream()) {
                    Files.copy(error, told, StandardCopyOption.REPLACE_EXISTING);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                });
    var text = output.readAllAsString();
    process.waitFor();
    reader.join();
    return new Result(process.exitValue(), text, Files.readString(told));
  }

  /** Starts a command and does not wait for it. */
  Process begin(String... arguments) throws IOException {
    return start(List.of(), arguments);
  }

  private Process start(List<String> settings, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-Xlog:disable",
            "-XX:SharedArchiveFile=" + FIRST_START.resolve("app").resolve("classes.jsa"),
            "--enable-native-access=ALL-UNNAMED",
            "-Dvaadin.productionMode=true",
            "-Dvaadin.react.enable=false"));
    command.addAll(settings);
    command.addAll(List.of("-jar", FIRST_START.resolve("app/kommuneblikk.jar").toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    builder.environment().put("KOMMUNEBLIKK_DATA_DIR", folder.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** A product that shows pages. */
  public Running serve() throws IOException, InterruptedException {
    return serve(OutputStream.nullOutputStream());
  }

  /**
   * A product that shows pages.
   *
   * @param log is given what the product tells
   */
  public Running serve(OutputStream log) throws IOException, InterruptedException {
    var port = freePort();
    var process = start(List.of("-Dserver.port=" + port));
    drain(process, log);
    var running = new Running(process, port);
    try {
      await().alias("the product comes up").failFast(() -> !process.isAlive()).until(running::isUp);
    } catch (ConditionTimeoutException | TerminalFailureException e) {
      running.close();
      throw e;
    }
    return running;
  }

  /**
   * So that it never waits for somebody to read what it tells. Not in virtual threads: each that
   * reads keeps a processor, and there may be more products than processors.
   */
  static void drain(Process process, OutputStream log) {
    for (var stream : List.of(process.getInputStream(), process.getErrorStream())) {
      Thread.ofPlatform()
          .daemon()
          .start(
              () -> {
                try {
                  stream.transferTo(log);
                } catch (IOException e) {
                  // It has ended
                }
              });
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** A product that answers. */
  public record Running(Process process, int port) implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public boolean isUp() throws InterruptedException {
      try {
        return get("/actuator/health").contains("UP");
      } catch (IOException e) {
        return false;
      }
    }

    public String get(String address) throws IOException, InterruptedException {
      var uri = URI.create("http://127.0.0.1:" + port + address);
      return HTTP.send(
              HttpRequest.newBuilder(uri).build(),
              HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
          .body();
    }

    /** The points of a figure, without what is said of where they come from. */
    public JsonNode series(String figure) throws IOException, InterruptedException {
      return JSON.readTree(get("/figur/" + figure + ".json")).get("series");
    }

    @Override
    public void close() throws InterruptedException {
      process.destroy();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    }
  }
}

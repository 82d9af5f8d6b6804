package no.kommuneblikk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/run} with a program in the product's place whose heap of 16 MB really gets full. */
@Slow
@EnabledOnOs({OS.LINUX, OS.MAC})
class OutOfMemoryTest {

  private static final int PATIENCE_SECONDS = 120;

  /** As if it had run for the minute that makes it worth a new start. */
  private static final String AFTER_A_MINUTE =
      "sed -i.bak 's/^WORTH_A_RESTART=60$/WORTH_A_RESTART=0/' bin/run && ";

  private static final String FINGERPRINT =
      "eval \"$(sed -n '/^fingerprint()/,/^}/p' bin/run)\" && fingerprint > target/built-from";

  @TempDir Path root = Path.of("");

  /** What came of a run. */
  private record Ended(int code, String told, long starts) {}

  @BeforeEach
  void build() throws Exception {
    for (var folder : new String[] {"bin", "src/main", "frontend", "db", "target/app"}) {
      Files.createDirectories(root.resolve(folder));
    }
    for (var file : new String[] {"run", "environment"}) {
      Files.copy(Path.of("bin", file), root.resolve("bin").resolve(file));
    }
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Glutton.class.getName());
    var jar = root.resolve("target/app/kommuneblikk.jar");
    var type = Glutton.class.getName().replace('.', '/') + ".class";
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        var in = Objects.requireNonNull(Glutton.class.getClassLoader().getResourceAsStream(type))) {
      out.putNextEntry(new JarEntry(type));
      in.transferTo(out);
    }
    assertThat(bash(FINGERPRINT).waitFor()).isZero();
  }

  private Process bash(String script) throws IOException {
    var shell = new ProcessBuilder("bash", "-c", script).directory(root.toFile());
    shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
    shell.environment().put("JAVA_TOOL_OPTIONS", "-Xmx16m");
    return shell.redirectErrorStream(true).start();
  }

  private Ended run(String before, int appetite) throws Exception {
    Files.writeString(root.resolve(Glutton.APPETITE), "x".repeat(appetite));
    var run = bash(before + "exec bash bin/run");
    var told = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return new Ended(run.exitValue(), told, Files.size(root.resolve(Glutton.STARTS)));
  }

  @Test
  void aProductWhoseMemoryIsFullEndsItselfAndIsStartedAnew() throws Exception {
    var ended = run(AFTER_A_MINUTE, 2);
    assertThat(ended.told())
        .contains("OutOfMemoryError", "minnet tok slutt; starter på nytt. Data er ikke rørt.");
    assertThat(ended.starts()).isEqualTo(3);
    assertThat(ended.code()).isZero();
  }

  @Test
  void oneThatCanNotEvenBeginIsNotStartedForEver() throws Exception {
    var ended = run("", 2);
    assertThat(ended.told()).contains("minnet tok slutt med en gang", "Data er ikke rørt.");
    assertThat(ended.starts()).isEqualTo(1);
    assertThat(ended.code()).isEqualTo(3);
  }
}

package no.kommuneblikk.intake.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.kommuneblikk.Slow;
import org.junit.jupiter.api.Test;

/** Scripts often run under {@code LC_ALL=C}, where Java would lose the letters of a file's name. */
@Slow
class LocaleTest {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private static String encoding(String locale) throws IOException {
    var builder =
        new ProcessBuilder(
            "bash",
            "-c",
            "source bin/environment; speak_utf8; exec \"$0\" -XshowSettings:properties -version",
            JAVA);
    builder.environment().put("LC_ALL", locale);
    builder.redirectErrorStream(true);
    try (var output = builder.start().inputReader(StandardCharsets.UTF_8)) {
      return output
          .lines()
          .filter(line -> line.contains("sun.jnu.encoding"))
          .findFirst()
          .orElse("")
          .strip();
    }
  }

  @Test
  void binRunSpeaksUtf8ToJavaWhereTheTerminalKnowsNothingButAscii() throws IOException {
    assertThat(encoding("C")).isEqualTo("sun.jnu.encoding = UTF-8");
    assertThat(encoding("POSIX")).isEqualTo("sun.jnu.encoding = UTF-8");
    assertThat(encoding("C.UTF-8")).isEqualTo("sun.jnu.encoding = UTF-8");
  }
}

package no.kommuneblikk.intake.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

  private static Options with(String file) {
    return Options.of(List.of("import", "--file", file));
  }

  @Test
  void namesTheFile() {
    assertThat(with("tall.csv").path("file")).contains(Path.of("tall.csv"));
  }

  /** As Java hands them over where the terminal knows nothing but ASCII, and as no path can be. */
  @Test
  void saysThatTheNameOfAFileIsTheProblem() {
    for (var name : List.of("\ufffd\ufffdrsverk.csv", "års\u0000verk.csv")) {
      var misused = catchThrowableOfType(Options.Misused.class, () -> with(name).path("file"));
      assertThat(misused.sentence()).contains(name, "LC_ALL=C.UTF-8", "Ingenting er gjort.");
    }
  }
}

package no.kommuneblikk.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is known of measures by their codes is in the catalogue, and not in Java. */
class MeasureCodesTest {

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .map(line -> file.getFileName() + ": " + line.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A code that is also an address, a figure or a trait looks the same, so those are not looked
   * for.
   */
  @Test
  void aCodeIsWrittenOnce() throws IOException {
    var alsoElse =
        Set.of("arsverk", "folketall", "mal-vurderinger", "medianinntekt", "ruslovbrudd");
    var codes =
        Shipped.CATALOG.all().stream()
            .map(Indicator::code)
            .filter(code -> !alsoElse.contains(code))
            .collect(Collectors.joining("|", ".*\"(", ")\".*"));
    try (var files = Files.walk(Path.of("src/main/java"))) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".java"))
                  .filter(file -> !file.endsWith("MeasureCodes.java"))
                  .flatMap(MeasureCodesTest::lines)
                  .filter(line -> line.matches(codes)))
          .isEmpty();
    }
  }

  @Test
  void everyCodeOfOursIsInTheCatalogue() throws IllegalAccessException {
    for (var constant : MeasureCodes.class.getFields()) {
      assertThat(Shipped.CATALOG.find(String.valueOf(constant.get(null))))
          .as(constant.getName())
          .isPresent();
    }
  }
}

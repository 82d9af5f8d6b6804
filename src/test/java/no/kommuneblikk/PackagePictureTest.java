package no.kommuneblikk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The picture of the packages is of the code as it is. */
class PackagePictureTest {

  private static final Path PICTURE = Path.of("docs/packages.md");
  private static final Path DRAWN = Path.of("target/packages.md");

  private static final String PAGE =
      """
      # Packages

      Who knows whom, drawn of the code by `PackagePictureTest`. An arrow that follows from others is left out, so what is below is known too.

      ```mermaid
      flowchart TD
      %s
      ```
      """;

  @Test
  void showsWhoKnowsWhom() throws IOException {
    var drawn = PAGE.formatted(arrows(known()));
    Files.writeString(DRAWN, drawn);
    assertThat(drawn).as("%s is to be replaced by %s", PICTURE, DRAWN).isEqualTo(read(PICTURE));
  }

  private static String read(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  /** The packages that each depends on, by name. */
  private static Map<String, Set<String>> known() {
    var known = new TreeMap<String, Set<String>>();
    for (var type : ArchitectureTest.PRODUCT) {
      var own = ArchitectureTest.topOf(type);
      var others = known.computeIfAbsent(own, _ -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> ArchitectureTest.topOf(dependency.getTargetClass()))
          .filter(other -> !other.isEmpty() && !other.equals(own))
          .forEach(others::add);
    }
    known.remove("");
    return known;
  }

  private static String arrows(Map<String, Set<String>> known) {
    return known.entrySet().stream()
        .flatMap(
            each ->
                each.getValue().isEmpty()
                    ? Stream.of("  " + each.getKey())
                    : each.getValue().stream()
                        .filter(to -> !isReachedThroughAnother(each.getValue(), to, known))
                        .map(to -> "  " + each.getKey() + " --> " + to))
        .collect(joining("\n"));
  }

  private static boolean isReachedThroughAnother(
      Set<String> direct, String to, Map<String, Set<String>> known) {
    return direct.stream().anyMatch(other -> !other.equals(to) && reaches(other, to, known));
  }

  private static boolean reaches(String from, String to, Map<String, Set<String>> known) {
    return known.getOrDefault(from, Set.of()).stream()
        .anyMatch(other -> other.equals(to) || reaches(other, to, known));
  }
}

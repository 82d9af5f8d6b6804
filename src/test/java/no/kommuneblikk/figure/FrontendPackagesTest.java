package no.kommuneblikk.figure;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The TypeScript is checked with the very packages that the pages are built of. */
class FrontendPackagesTest {

  private static final Path CHECKED_WITH = Path.of("src/test/frontend/package.json");
  private static final Pattern NAMED =
      Pattern.compile(
          "@NpmPackage\\(value = \"([^\"]+)\", version = \"([^\"]+)\"(, dev = true)?\\)");

  @Test
  void whatThePagesAreBuiltOfIsWhatTheirCodeIsTestedWith() throws IOException {
    var json = JsonMapper.shared().readTree(Files.readString(CHECKED_WITH));
    var built = new TreeMap<String, String>();
    var builtWith = new TreeMap<String, String>();
    try (var sources = Files.walk(Path.of("src/main/java"))) {
      for (var source : sources.filter(each -> each.toString().endsWith(".java")).toList()) {
        NAMED
            .matcher(Files.readString(source))
            .results()
            .forEach(
                each ->
                    (each.group(3) == null ? built : builtWith).put(each.group(1), each.group(2)));
      }
    }
    assertThat(built).isNotEmpty().isEqualTo(versions(json.path("dependencies")));
    assertThat(versions(json.path("devDependencies"))).containsAllEntriesOf(builtWith);
  }

  private static Map<String, String> versions(JsonNode packages) {
    return packages
        .propertyStream()
        .collect(toMap(Map.Entry::getKey, each -> each.getValue().asString()));
  }
}

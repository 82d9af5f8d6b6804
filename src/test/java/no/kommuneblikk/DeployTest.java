package no.kommuneblikk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files that whoever runs the product copies are understood by what reads them. */
class DeployTest {

  private static final Path DEPLOY = Path.of("deploy");

  /** Of what is written after the jar, Java hears nothing. */
  private static final Pattern ENDS_WITHOUT_MEMORY =
      Pattern.compile("java .*-XX:\\+ExitOnOutOfMemoryError .*-jar ");

  private static final Pattern ENVIRONMENT = Pattern.compile("(?m)^Environment=(\\w+)=");

  static Stream<Path> units() throws IOException {
    try (var files = Files.list(DEPLOY)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(service|timer)"))
          .toList()
          .stream();
    }
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  @Test
  @Slow
  void systemdHasNothingToSayOfTheUnits(@TempDir Path folder) throws Exception {
    assumeTrue(isThere("systemd-analyze"), "no systemd here");
    var command = new ArrayList<>(List.of("systemd-analyze", "verify", "--man=no"));
    for (var unit : units().toList()) {
      // With the programs of this machine, as it also looks whether they are there
      var here =
          Files.readString(unit)
              .replace("/opt/kommuneblikk/bin/run", Path.of("bin/run").toRealPath().toString())
              .replace("/usr/bin/java", Path.of(System.getProperty("java.home"), "bin/java") + "");
      command.add(Files.writeString(folder.resolve(unit.getFileName()), here).toString());
    }
    var systemd = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(systemd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(systemd.waitFor()).as(said).isZero();
    // What it does not know it only mentions
    assertThat(said).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("units")
  void aUnitSetsWhatTheProductKnows(Path unit) throws Exception {
    var text = Files.readString(unit);
    var known = KnownSettings.all();
    assertThat(ENVIRONMENT.matcher(text).results().map(found -> found.group(1)))
        .allMatch(
            name -> known.contains(name) || name.equals("LC_ALL") || text.contains("${" + name));
  }

  @Test
  void aServiceWithoutMemoryEndsAndIsStartedAnew() throws IOException {
    var unit = Files.readString(DEPLOY.resolve("kommuneblikk.service")).replace("\\\n", " ");
    assertThat(unit.lines())
        .contains("Restart=always")
        .filteredOn(line -> line.startsWith("ExecStart="))
        .singleElement()
        .asString()
        .containsPattern(ENDS_WITHOUT_MEMORY);
  }

  @Test
  void aContainerWithoutMemoryEndsAndIsStartedAnew() throws IOException {
    var services = in(compose(), "services");
    assertThat(String.join(" ", texts(in(services, "product"), "command")))
        .containsPattern(ENDS_WITHOUT_MEMORY);
    for (var name : services.keySet()) {
      assertThat(in(services, name).get("restart")).as(name).isEqualTo("always");
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> in(Map<String, Object> map, String name) {
    return (Map<String, Object>) map.getOrDefault(name, Map.of());
  }

  @SuppressWarnings("unchecked")
  private static List<String> texts(Map<String, Object> map, String name) {
    return (List<String>) map.getOrDefault(name, List.of());
  }

  private static Map<String, Object> compose() throws IOException {
    return new Yaml(new SafeConstructor(new LoaderOptions()))
        .load(Files.readString(DEPLOY.resolve("compose.yaml")));
  }

  @Test
  void theProductInAContainerIsToldWhatItKnows() throws Exception {
    var environment = in(in(in(compose(), "services"), "product"), "environment");
    assertThat(environment).containsKeys("SPRING_DATASOURCE_URL", "LC_ALL");
    assertThat(KnownSettings.all())
        .containsAll(environment.keySet().stream().filter(it -> !it.equals("LC_ALL")).toList());
  }

  @Test
  void theContainersFindEachOtherAndAnswerOnThisMachineOnly() throws Exception {
    var services = in(compose(), "services");
    var volumes = in(compose(), "volumes").keySet();
    var environment = in(in(services, "product"), "environment");
    assertThat(services.keySet())
        .containsAll(in(in(services, "product"), "depends_on").keySet())
        .anyMatch(
            it -> String.valueOf(environment.get("SPRING_DATASOURCE_URL")).contains(it + ":"));
    for (var name : services.keySet()) {
      var service = in(services, name);
      assertThat(texts(service, "ports")).isNotEmpty().allMatch(it -> it.startsWith("127.0.0.1:"));
      assertThat(texts(service, "volumes"))
          .allMatch(it -> it.startsWith("../") || volumes.contains(it.split(":")[0]));
    }
  }
}

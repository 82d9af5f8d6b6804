package no.kommuneblikk.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.kommuneblikk.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.mock.env.MockEnvironment;

/** What the person at the terminal reads when the product does not start. */
class StartupProblemTest {

  private static final StartupProblemAnalyzer ANALYZER =
      new StartupProblemAnalyzer(new MockEnvironment());

  private static FailureAnalysis analyze(Throwable failure) {
    return requireNonNull(ANALYZER.analyze(new IllegalStateException("wrapped", failure)));
  }

  @Test
  void aFileInPlaceOfTheFolder(@TempDir Path folder) throws IOException {
    var file = Files.createFile(folder.resolve("data"));
    assertThatExceptionOfType(StartupProblem.class)
        .isThrownBy(() -> DataDirectory.open(file))
        .withMessage(
            "Datamappen %1$s kan ikke opprettes eller skrives til: %1$s er en fil, eller ligger under en"
                + " fil, og kan ikke være en mappe.",
            file)
        .satisfies(
            problem -> {
              assertThat(analyze(problem).getDescription()).isEqualTo(problem.getMessage());
              assertThat(analyze(problem).getAction())
                  .contains("KOMMUNEBLIKK_DATA_DIR", "Ingenting er endret.");
            });
  }

  @Test
  void aFolderBelowAFile(@TempDir Path folder) throws IOException {
    var file = Files.createFile(folder.resolve("data"));
    assertThatExceptionOfType(StartupProblem.class)
        .isThrownBy(() -> DataDirectory.open(file.resolve("inni")))
        .withMessageContaining("kan ikke opprettes eller skrives til: ")
        .withMessageContaining("ligger under en fil");
  }

  @Test
  void aFolderWithBothKindsOfQuotationMarks(@TempDir Path folder) {
    assertThatExceptionOfType(StartupProblem.class)
        .isThrownBy(() -> DataDirectory.open(folder.resolve("Kari's \"tall\"")))
        .withMessageEndingWith("har både ' og \" i navnet, og det kan ikke databasen starte med.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aNameThatIsTooLong(@TempDir Path folder) {
    assertThatExceptionOfType(StartupProblem.class)
        .isThrownBy(() -> DataDirectory.open(folder.resolve("x".repeat(300))))
        .withMessageEndingWith("kan ikke opprettes eller skrives til: navnet er for langt.");
  }

  @Test
  void aSettingThatIsNoNameOfAFolder() {
    assertThatExceptionOfType(StartupProblem.class)
        .isThrownBy(() -> DataFolder.named("data\0"))
        .withMessageContaining("kan ikke leses som et mappenavn")
        .extracting(StartupProblem::remedy)
        .asString()
        .contains("LC_ALL=C.UTF-8", "Ingenting er endret.");
  }

  @Test
  void anEmptySettingIsTheUsualFolder() {
    assertThat(DataFolder.named(" ")).isEqualTo(Path.of("data").toAbsolutePath());
    assertThat(DataFolder.named("${x} #{y}")).hasFileName("${x} #{y}");
  }

  static Stream<Arguments> hindrances() {
    return Stream.of(
        arguments(
            new RuntimeException(
                "Error unpacking embedded DB", new IOException("No space left on device")),
            "disken er full"),
        arguments(
            new FileSystemException("/data", null, "Read-only file system"),
            "disken kan bare leses fra"),
        arguments(new NoSuchFileException("/proc/nei"), "/proc/nei kan ikke lages der"),
        arguments(
            new AccessDeniedException("/data/lock"),
            "brukeren som starter Kommuneblikk, har ikke tilgang til /data/lock"),
        arguments(
            new IOException("Cannot run program \"/d/mariadbd\": error=13, Permission denied"),
            "programmer får ikke kjøre fra mappen"),
        arguments(
            new IOException(
                "mariadbd: error while loading shared libraries: libncurses.so.5: cannot open"),
            "maskinen mangler biblioteket libncurses.so.5"),
        arguments(
            new IOException("Cannot run program: error=8, Exec format error"),
            "den MariaDB som følger med, er laget for en annen slags maskin"),
        arguments(
            new IOException("ended", new IOException("noe nytt\nog mer")),
            "maskinen melder «noe nytt»"));
  }

  @ParameterizedTest
  @MethodSource("hindrances")
  void theCauseIsNamed(Exception failure, String cause) {
    assertThat(Hindrance.of(failure).cause()).isEqualTo(cause);
    assertThat(Hindrance.of(failure).remedy()).matches("\\p{Lu}.*\\.");
  }

  /** What is told when the product is started with a setting. */
  private static FailureAnalysis started(Class<?> configuration, String... settings) {
    var application = new SpringApplication(configuration);
    application.setWebApplicationType(WebApplicationType.NONE);
    try (var context = application.run(settings)) {
      throw new AssertionError("Started: " + context);
    } catch (RuntimeException e) {
      return requireNonNull(ANALYZER.analyze(e));
    }
  }

  @EnableConfigurationProperties(ServerProperties.class)
  static class Served {}

  @Test
  void aPortThatIsNoNumber() {
    var analysis = started(Served.class, "--server.port=åtti");
    assertThat(analysis.getDescription())
        .isEqualTo("Innstillingen SERVER_PORT er «åtti», og det kan den ikke være.");
    assertThat(analysis.getAction()).contains("README", "Ingenting er endret.");
  }

  @Test
  void aPortThatIsNotForUs() {
    var denied = new WebServerException("Unable", new BindException("Permission denied"));
    assertThat(analyze(denied).getDescription())
        .isEqualTo(
            "Kommuneblikk kan ikke ta imot besøk på porten eller adressen: maskinen melder «Permission denied».");
    var high = new WebServerException("U", new IllegalArgumentException("port out of range:70000"));
    assertThat(analyze(high).getDescription()).endsWith("melder «port out of range:70000».");
    assertThat(analyze(high).getAction()).contains("SERVER_PORT", "SERVER_ADDRESS");
    assertThat(ANALYZER.analyze(new WebServerException("U", new IllegalStateException("bug"))))
        .isNull();
  }

  @Test
  void theReasonIsToldWhereItIsOurs() {
    assertThat(
            analyze(
                    new InvalidConfigurationPropertyValueException(
                        "kommuneblikk.ssb.v2", "x", "Den skal være en adresse."))
                .getDescription())
        .isEqualTo(
            "Innstillingen KOMMUNEBLIKK_SSB_V2 er «x», og det kan den ikke være. Den skal være en adresse.");
    assertThat(
            analyze(
                    new InvalidConfigurationPropertyValueException(
                        "server.max-http-request-header-size", "x", "Failed to convert"))
                .getDescription())
        .isEqualTo(
            "Innstillingen SERVER_MAXHTTPREQUESTHEADERSIZE er «x», og det kan den ikke være.");
  }

  @Test
  void theSentencesAreReadableWhateverTheLanguageOfTheMachine() {
    var error = System.err;
    var written = new ByteArrayOutputStream();
    System.setErr(new PrintStream(written, true, StandardCharsets.US_ASCII));
    try {
      new PlainFailureReport()
          .report(new FailureAnalysis("Blåbær på øya.", "Prøv.", new IOException()));
    } finally {
      System.setErr(error);
    }
    assertThat(written.toString(StandardCharsets.UTF_8))
        .contains("Kommuneblikk: startet ikke. Blåbær på øya.");
  }

  @Test
  void anotherKindOfDatabase() {
    var analysis =
        started(
            NamedDatabase.class, "--spring.datasource.url=jdbc:mysql://a:hemmelig@b/c?password=d");
    assertThat(analysis.getDescription())
        .isEqualTo(
            "SPRING_DATASOURCE_URL er «jdbc:mysql://b/c», men må begynne med jdbc:mariadb://");
    NamedDatabase.check("none");
    NamedDatabase.check("jdbc:mariadb://b/c");
  }

  @Test
  void thePortIsTaken() {
    var analysis = analyze(new PortInUseException(8080));
    assertThat(analysis.getDescription()).isEqualTo("Port 8080 er opptatt av et annet program.");
    assertThat(analysis.getAction()).contains("SERVER_PORT=8081 bin/run", "Ingenting er endret.");
  }

  @Test
  void anythingElseIsLeftToOthers() {
    assertThat(ANALYZER.analyze(new IllegalStateException("bug"))).isNull();
  }

  @Test
  void theAnalyzerIsKnownToTheFramework() {
    assertThat(
            SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                    FailureAnalyzer.class,
                    ArgumentResolver.of(Environment.class, new MockEnvironment()),
                    (_, _, _) -> {}))
        .hasAtLeastOneElementOfType(StartupProblemAnalyzer.class);
  }

  @Test
  void aSecretStaysTheSame(@TempDir Path folder) throws IOException {
    try (var directory = DataDirectory.open(folder)) {
      var first = directory.secret("prove");
      assertThat(directory.secret("prove")).isEqualTo(first);
      assertThat(directory.secret("annen")).isNotEqualTo(first);
    }
  }

  @Test
  void aFolderThatIsLetGoCanBeTaken(@TempDir Path folder) throws IOException {
    DataDirectory.open(folder).close();
    try (var again = DataDirectory.open(folder)) {
      assertThat(again.path()).isEqualTo(folder);
    }
  }

  @Test
  @Slow
  void aPidFileThatNamesAnotherProgramEndsNothing(@TempDir Path folder) throws IOException {
    var innocent = new ProcessBuilder("sleep", "60").start();
    try (var directory = DataDirectory.open(folder)) {
      for (var content : new String[] {String.valueOf(innocent.pid()), "-1", "tull", ""}) {
        Files.writeString(OrphanedServer.pidFile(directory), content);
        OrphanedServer.stopIn(directory);
      }
      assertThat(innocent.isAlive()).isTrue();
    } finally {
      innocent.destroyForcibly();
    }
  }
}

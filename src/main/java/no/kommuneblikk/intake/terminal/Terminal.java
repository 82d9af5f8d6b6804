package no.kommuneblikk.intake.terminal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.kommuneblikk.backup.Hindered;
import no.kommuneblikk.web.error.FaultLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * The commands {@code import}, {@code releases}, {@code undo}, {@code backup} and {@code restore}.
 * Standard output is one JSON report and nothing else; what is told to a person on the way goes to
 * standard error.
 */
public final class Terminal {

  private static final Set<String> COMMANDS =
      Set.of("import", "releases", "undo", "backup", "restore");

  /** Only what a command needs is made, and it may join the database of a product that runs. */
  private static final Map<String, Object> SETTINGS =
      Map.of(
          "spring.main.web-application-type", "none",
          "spring.main.lazy-initialization", "true",
          "kommuneblikk.join", "true",
          // The interface needs a web server
          "spring.autoconfigure.exclude", "com.vaadin.flow.spring.SpringBootAutoConfiguration");

  private static final String RESTORE = "restore";
  private static final String NOT_STARTED = "Kommuneblikk kunne ikke starte. Ingenting er gjort. ";

  private static final Logger log = LoggerFactory.getLogger(Terminal.class);

  private Terminal() {}

  /** True if these arguments are a command for the terminal. */
  public static boolean understands(String[] arguments) {
    return arguments.length > 0 && COMMANDS.contains(arguments[0]);
  }

  /**
   * Does what the arguments say.
   *
   * @param product the application whose database is used
   * @return the code to exit with
   */
  public static int run(Class<?> product, String[] arguments) {
    var output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    Options options;
    try {
      options = Options.of(Arrays.asList(arguments));
      options.path("file");
      if (options.command().equals(RESTORE)) {
        // The product would fill an empty database with its own at once
        BackupCommand.load(options, SETTINGS);
      }
    } catch (Options.Misused e) {
      return problem(output, e.sentence());
    } catch (Hindered e) {
      return problem(output, e.sentence());
    } catch (RuntimeException e) {
      return problem(output, NOT_STARTED + whyNotStarted(e));
    }
    ConfigurableApplicationContext context;
    try {
      context = start(product);
    } catch (RuntimeException e) {
      var what = options.command().equals(RESTORE) ? BackupCommand.LOADED_ONLY : NOT_STARTED;
      return problem(output, what + whyNotStarted(e));
    }
    try (context) {
      var answer = context.getBean(Command.class).run(options);
      output.println(context.getBean(JsonMapper.class).writeValueAsString(answer.report()));
      return answer.code();
    } catch (RuntimeException e) {
      FaultLog.tell(log, "Kommandoen stoppet av en feil i Kommuneblikk.", e);
      return problem(
          output,
          "Noe gikk galt i Kommuneblikk selv. Se med bin/run releases hva som er publisert. Årsak: "
              + cause(e));
    }
  }

  private static ConfigurableApplicationContext start(Class<?> product) {
    var application = new SpringApplication(product);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setDefaultProperties(SETTINGS);
    application.setLogStartupInfo(false);
    return application.run();
  }

  /** What is told on standard error too, in the words for a person where there are some. */
  private static String whyNotStarted(Throwable thrown) {
    return SpringFactoriesLoader.forDefaultResourceLocation()
        .load(
            FailureAnalyzer.class,
            ArgumentResolver.of(Environment.class, new StandardEnvironment()),
            FailureHandler.handleMessage((_, _) -> {}))
        .stream()
        .flatMap(analyzer -> Optional.ofNullable(analyzer.analyze(thrown)).stream())
        .findFirst()
        .map(analysis -> analysis.getDescription() + " " + analysis.getAction())
        .orElseGet(() -> "Årsak: " + cause(thrown));
  }

  /** What lies behind it all, as what is around it only says that something could not be made. */
  private static String cause(Throwable thrown) {
    var cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    var message = cause.getMessage();
    return message == null
        ? cause.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }

  private static int problem(PrintStream output, String problem) {
    output.println(JsonMapper.builder().build().writeValueAsString(Map.of("problem", problem)));
    return Outcome.COULD_NOT_RUN;
  }
}

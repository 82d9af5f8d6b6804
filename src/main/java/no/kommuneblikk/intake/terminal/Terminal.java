package no.kommuneblikk.intake.terminal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import tools.jackson.databind.json.JsonMapper;

/**
 * The commands {@code import}, {@code releases} and {@code undo}. Standard output is one JSON
 * report and nothing else; what is told to a person on the way goes to standard error.
 */
public final class Terminal {

  private static final Set<String> COMMANDS = Set.of("import", "releases", "undo");

  /** Only what a command needs is made, and it may join the database of a product that runs. */
  private static final Map<String, Object> SETTINGS =
      Map.of(
          "spring.main.web-application-type", "none",
          "spring.main.lazy-initialization", "true",
          "kommuneblikk.join", "true",
          // The interface needs a web server
          "spring.autoconfigure.exclude", "com.vaadin.flow.spring.SpringBootAutoConfiguration");

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
    try {
      var options = Options.of(Arrays.asList(arguments));
      var application = new SpringApplication(product);
      application.setWebApplicationType(WebApplicationType.NONE);
      application.setDefaultProperties(SETTINGS);
      application.setLogStartupInfo(false);
      try (var context = application.run()) {
        var answer = context.getBean(Command.class).run(options);
        output.println(context.getBean(JsonMapper.class).writeValueAsString(answer.report()));
        return answer.code();
      }
    } catch (Options.Misused e) {
      report(output, e.sentence());
    } catch (RuntimeException e) {
      // Why a start failed has been told on standard error
      report(output, "Kommuneblikk kunne ikke starte. Ingenting er gjort. Årsaken står over.");
    }
    return Answer.COULD_NOT_RUN;
  }

  private static void report(PrintStream output, String problem) {
    output.println(JsonMapper.builder().build().writeValueAsString(Map.of("problem", problem)));
  }
}

package no.kommuneblikk.database;

import java.net.SocketException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;

/**
 * Turns what can stop a start into two sentences in the terminal, what happened and what to do,
 * instead of a stack trace.
 */
class StartupProblemAnalyzer implements FailureAnalyzer {

  private final List<FailureAnalyzer> analyzers;

  /** Made by the framework. */
  StartupProblemAnalyzer(Environment environment) {
    analyzers =
        List.of(
            new OwnProblem(),
            new HalfFilledDatabase(),
            new TakenPort(),
            new UnusablePort(),
            new WrongValue(),
            new WrongSetting(),
            new UnusableDatabase(environment),
            new OtherVersion());
  }

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    return analyzers.stream()
        .map(analyzer -> Optional.ofNullable(analyzer.analyze(failure)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static final class OwnProblem extends AbstractFailureAnalyzer<StartupProblem> {
    @Override
    protected FailureAnalysis analyze(Throwable root, StartupProblem cause) {
      return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
  }

  private static final class TakenPort extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
      return new FailureAnalysis(
          "Port %d er opptatt av et annet program.".formatted(cause.getPort()),
          "Stopp det andre programmet, eller velg en annen port: SERVER_PORT=8081 bin/run. Ingenting"
              + " er endret.",
          cause);
    }
  }

  /** What the operating system has against the port or the address. */
  private static final class UnusablePort extends AbstractFailureAnalyzer<WebServerException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, WebServerException cause) {
      var why = NestedExceptionUtils.getMostSpecificCause(cause);
      var told = Objects.requireNonNullElse(why.getMessage(), "");
      return why instanceof SocketException || told.startsWith("port out of range")
          ? new FailureAnalysis(
              "Kommuneblikk kan ikke ta imot besøk på porten eller adressen: maskinen melder «%s»."
                  .formatted(told),
              "Velg en port fra 1024 til 65535 med SERVER_PORT, og la SERVER_ADDRESS være en adresse"
                  + " som maskinen har, eller la den være. Ingenting er endret.",
              cause)
          : null;
    }
  }

  /** A setting that is no number, no address or whatever it should be. */
  private static final class WrongSetting extends AbstractFailureAnalyzer<BindException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, BindException cause) {
      var property = cause.getProperty();
      return wrong(
          cause.getName().toString(), property == null ? "" : property.getValue(), "", cause);
    }
  }

  private static final class WrongValue
      extends AbstractFailureAnalyzer<InvalidConfigurationPropertyValueException> {
    @Override
    protected FailureAnalysis analyze(
        Throwable root, InvalidConfigurationPropertyValueException cause) {
      // Only ours are sentences for people
      var isOurs = cause.getName().startsWith("kommuneblikk.");
      return wrong(
          cause.getName(),
          cause.getValue(),
          isOurs ? Objects.requireNonNullElse(cause.getReason(), "") : "",
          cause);
    }
  }

  private static FailureAnalysis wrong(
      String name, @Nullable Object value, String reason, Throwable cause) {
    // As the framework reads them of the environment, and as README writes them
    var variable = name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    return new FailureAnalysis(
        "Innstillingen %s er «%s», og det kan den ikke være.%s"
            .formatted(variable, value, reason.isEmpty() ? "" : " " + reason),
        "Rett den, eller la den være; README sier hva den er ellers. Ingenting er endret.",
        cause);
  }
}

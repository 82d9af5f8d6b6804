package no.kommuneblikk.database;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;

/**
 * Turns what can stop a start into two sentences in the terminal, what happened and what to do,
 * instead of a stack trace.
 */
class StartupProblemAnalyzer implements FailureAnalyzer {

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    var own = new OwnProblem().analyze(failure);
    if (own != null) {
      return own;
    }
    var port = new TakenPort().analyze(failure);
    if (port != null) {
      return port;
    }
    var database = new UnreachableDatabase().analyze(failure);
    return database != null ? database : new OtherVersion().analyze(failure);
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

  private static final class UnreachableDatabase extends AbstractFailureAnalyzer<SQLException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, SQLException cause) {
      return new FailureAnalysis(
          "Databasen svarer ikke som den skal: %s"
              .formatted(NestedExceptionUtils.getMostSpecificCause(cause).getMessage()),
          "Sjekk SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME og SPRING_DATASOURCE_PASSWORD, og"
              + " at databasen er MariaDB 10.11 eller nyere. Ingenting er endret.",
          cause);
    }
  }

  private static final class OtherVersion extends AbstractFailureAnalyzer<FlywayException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, FlywayException cause) {
      return new FailureAnalysis(
          "Databasen er laget av en annen versjon av Kommuneblikk og kan ikke brukes av denne.",
          "Bruk versjonen som laget den, eller pek på en ny mappe med KOMMUNEBLIKK_DATA_DIR (eller en"
              + " ny database med SPRING_DATASOURCE_URL). Ingenting er endret.",
          cause);
    }
  }
}

package no.kommuneblikk.database;

import java.util.Objects;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A database whose tables are not the ones that this version of the product knows. */
class OtherVersion extends AbstractFailureAnalyzer<FlywayException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, FlywayException cause) {
    var told = Objects.requireNonNullElse(cause.getMessage(), "");
    var isNewer = told.contains("not resolved locally");
    return new FailureAnalysis(
        isNewer
            ? "Databasen er laget av en nyere versjon av Kommuneblikk og kan ikke brukes av denne."
            : "Databasen er laget av en annen versjon av Kommuneblikk og kan ikke brukes av denne.",
        "Bruk versjonen som laget den, eller pek på en ny mappe med KOMMUNEBLIKK_DATA_DIR (eller en"
            + " ny database med SPRING_DATASOURCE_URL). Ingenting er endret.",
        cause);
  }
}

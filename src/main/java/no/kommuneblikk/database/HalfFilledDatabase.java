package no.kommuneblikk.database;

import java.util.Objects;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tables without the history of the schema: somebody else's, or what a restore left half done. */
class HalfFilledDatabase extends AbstractFailureAnalyzer<FlywayException> {

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable root, FlywayException cause) {
    return Objects.requireNonNullElse(cause.getMessage(), "").contains("non-empty schema")
        ? new FailureAnalysis(
            "Databasen har tabeller, men ikke merket for at de er Kommuneblikks og hele: de er noe"
                + " annet sine, eller en gjenoppretting ble avbrutt.",
            "Ble den avbrutt, så kjør bin/run restore en gang til. Ellers pek på en ny mappe med"
                + " KOMMUNEBLIKK_DATA_DIR (eller en ny database med SPRING_DATASOURCE_URL)."
                + " Ingenting er endret.",
            cause)
        : null;
  }
}

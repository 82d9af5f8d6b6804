package no.kommuneblikk.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import no.kommuneblikk.web.error.DatabaseTrouble;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;

/**
 * A database that does not do as it is asked while the product starts. What there is to do differs:
 * the embedded one lies in the data folder and has no address that could be wrong.
 */
class UnusableDatabase extends AbstractFailureAnalyzer<SQLException> {

  private static final int NOT_LET_IN = 1045;
  private static final int NO_SUCH_DATABASE = 1049;
  private static final Pattern TABLE = Pattern.compile("Table [`'](?:\\w+`\\.`)?(\\w+)[`']");

  private static final String UNTOUCHED = " Ingenting er endret.";
  private static final String SETTINGS =
      "SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME og SPRING_DATASOURCE_PASSWORD";

  private final Environment environment;

  UnusableDatabase(Environment environment) {
    this.environment = environment;
  }

  @Override
  protected FailureAnalysis analyze(Throwable root, SQLException cause) {
    return switch (DatabaseTrouble.in(root).orElse(DatabaseTrouble.SILENT)) {
      case FULL -> full(cause);
      case DAMAGED -> damaged(root, cause);
      case SILENT -> isEmbedded() ? silent(cause) : unreachable(cause);
    };
  }

  private FailureAnalysis full(SQLException cause) {
    return new FailureAnalysis(
        "Disken er full, så databasen %s har ikke plass til å skrive.".formatted(place()),
        "Rydd plass på disken, og start igjen. Det som var lagret, er ikke gått tapt.",
        cause);
  }

  private FailureAnalysis damaged(Throwable root, SQLException cause) {
    var found = TABLE.matcher(said(root));
    var table = found.find() ? "Tabellen " + found.group(1) : "En tabell";
    return new FailureAnalysis(
        "%s i databasen %s er ødelagt, og tallene i den kan ikke leses. Kommuneblikk har ikke endret noe."
            .formatted(table, place()),
        isEmbedded()
            ? "Ta vare på mappen, og legg tilbake en sikkerhetskopi i en ny mappe med"
                + " KOMMUNEBLIKK_DATA_DIR. Uten kopi lastes grunnlagstallene på nytt i den nye"
                + " mappen; tall dere selv har lest inn, må leses inn igjen."
            : "La den som drifter databasen, legge tilbake en sikkerhetskopi, og start igjen.",
        cause);
  }

  private static FailureAnalysis silent(SQLException cause) {
    return new FailureAnalysis(
        "Den innebygde databasen startet, men gjør ikke som den skal: %s".formatted(said(cause)),
        "Start igjen. Gjentar det seg, så ta vare på datamappen og meld fra med meldingene over."
            + " Det som var lagret, er ikke rørt.",
        cause);
  }

  private static FailureAnalysis unreachable(SQLException cause) {
    return switch (cause.getErrorCode()) {
      case NOT_LET_IN ->
          new FailureAnalysis(
              "Databasen svarer ikke som den skal: den slipper ikke inn brukeren med dette passordet.",
              "Sjekk SPRING_DATASOURCE_USERNAME og SPRING_DATASOURCE_PASSWORD, og at brukeren får"
                  + " komme fra denne maskinen."
                  + UNTOUCHED,
              cause);
      case NO_SUCH_DATABASE ->
          new FailureAnalysis(
              "Databasen svarer ikke som den skal: tjeneren har ingen database med det navnet.",
              "Lag den med CREATE DATABASE, eller rett navnet i SPRING_DATASOURCE_URL." + UNTOUCHED,
              cause);
      default ->
          new FailureAnalysis(
              "Databasen svarer ikke som den skal: %s".formatted(said(cause)),
              "Sjekk " + SETTINGS + ", og at databasen er MariaDB 10.11 eller nyere." + UNTOUCHED,
              cause);
    };
  }

  private static String said(Throwable failure) {
    var cause = NestedExceptionUtils.getMostSpecificCause(failure);
    return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
  }

  private boolean isEmbedded() {
    return environment.getProperty("spring.datasource.url", "none").equals("none");
  }

  private String place() {
    return isEmbedded()
        ? "i " + DataFolder.named(environment.getProperty("kommuneblikk.data-dir", "")).toString()
        : "som SPRING_DATASOURCE_URL peker på";
  }
}

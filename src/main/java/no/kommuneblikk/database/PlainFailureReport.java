package no.kommuneblikk.database;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints why a start failed as two sentences, without the framework's banner around them. */
class PlainFailureReport implements FailureAnalysisReporter {

  @Override
  public void report(FailureAnalysis analysis) {
    // Whatever the language of the machine is; æ, ø and å are question marks otherwise
    new PrintStream(System.err, true, StandardCharsets.UTF_8)
        .printf(
            "%nKommuneblikk: startet ikke. %s%n%s%n",
            analysis.getDescription(), analysis.getAction());
  }
}

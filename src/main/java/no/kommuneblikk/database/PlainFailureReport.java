package no.kommuneblikk.database;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints why a start failed as two sentences, without the framework's banner around them. */
class PlainFailureReport implements FailureAnalysisReporter {

  @Override
  public void report(FailureAnalysis analysis) {
    System.err.printf(
        "%nKommuneblikk: startet ikke. %s%n%s%n", analysis.getDescription(), analysis.getAction());
  }
}

package no.kommuneblikk.funding;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.indicator.NewObservation;
import no.kommuneblikk.indicator.NewRelease;
import no.kommuneblikk.indicator.ReleasePublished;
import no.kommuneblikk.indicator.ReleaseWriter;
import no.kommuneblikk.indicator.Turns;
import no.kommuneblikk.reference.ReferenceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the estimate of free funds in step with the figures it is computed from: at start, and in
 * the same transaction that puts new figures of population or social assistance in force. So no
 * reader sees an estimate of other figures than the ones in force, and undoing those brings the
 * earlier estimate back.
 */
@Component
@Lazy(false)
class FreeFundsRelease {

  private static final Logger log = LoggerFactory.getLogger(FreeFundsRelease.class);

  /** The estimate brings none of these itself, so it does not set itself off. */
  private static final Set<String> FOLLOWED =
      Set.of(EstimateReader.POPULATION, EstimateReader.RECIPIENTS);

  private final EstimateReader inputs;
  private final ReleaseWriter releases;

  /** Takes the reference loader, as there is nothing to compute from before it is done. */
  FreeFundsRelease(
      ReferenceLoader reference, EstimateReader inputs, ReleaseWriter releases, Turns turns) {
    this.inputs = inputs;
    this.releases = releases;
    turns.take(this::refresh);
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
  void follow(ReleasePublished published) {
    if (published.indicators().stream().anyMatch(FOLLOWED::contains)) {
      refresh();
    }
  }

  private void refresh() {
    var figures = inputs.read();
    if (!FreeFundsEstimate.isPossible(figures)) {
      log.warn("Folketallet dekker ikke årene med varslet vekst: frie midler er ikke regnet om.");
      return;
    }
    var release =
        new NewRelease(
            "frie-midler-anslag-" + FreeFundsEstimate.RULE,
            "kommuneblikk-anslag",
            "Anslag på frie midler 2016–2020",
            null,
            NewRelease.Origin.DERIVED,
            figures.fingerprint(FreeFundsEstimate.RULE));
    if (releases.holds(release)) {
      releases.reinstate(release);
      return;
    }
    log.info("Regner ut anslaget på frie midler.");
    var values =
        Stream.concat(
                FreeFundsEstimate.byPopulation(figures).stream(),
                FreeFundsEstimate.bySocialAssistance(figures).stream())
            .toList();
    releases.publish(
        release,
        values.stream().map(NewObservation::indicator).collect(Collectors.toSet()),
        values);
  }
}

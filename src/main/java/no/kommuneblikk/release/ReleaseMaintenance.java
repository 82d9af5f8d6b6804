package no.kommuneblikk.release;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Puts releases in force on their day, and clears away what crashed products left behind. One
 * product does it for all of them.
 */
@Component
class ReleaseMaintenance {

  private static final Logger log = LoggerFactory.getLogger(ReleaseMaintenance.class);

  private final Shift shift;
  private final Drafts drafts;
  private final Publishing publishing;
  private final Instances instances;

  ReleaseMaintenance(Shift shift, Drafts drafts, Publishing publishing, Instances instances) {
    this.shift = shift;
    this.drafts = drafts;
    this.publishing = publishing;
    this.instances = instances;
  }

  @Scheduled(fixedDelay = 15_000, initialDelay = 1_000)
  void round() {
    try {
      drafts.discardUnwanted();
      shift.take(
          () -> {
            publishing.due().forEach(publishing::putDueInForce);
            drafts.sweep();
            instances.forgetGone();
          });
    } catch (DataAccessException | TransactionException e) {
      log.warn(
          "Databasen svarte ikke da planlagte utgaver skulle ses etter; prøver igjen om litt.");
    }
  }
}

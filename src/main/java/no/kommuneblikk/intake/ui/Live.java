package no.kommuneblikk.intake.ui;

import no.kommuneblikk.intake.job.Job;

/** A part of the page that changes while somebody looks at it. */
interface Live {

  /**
   * Shows how things stand now.
   *
   * @return false if nothing more will change by itself
   */
  boolean update(Job job);
}

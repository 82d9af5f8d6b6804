package no.kommuneblikk.intake.sheet;

import no.kommuneblikk.intake.feed.Candidate;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;

/** Passes on what can be read of a row that is left out; what can't be is no mistake there. */
final class Unheard implements Receiver {

  private final Receiver receiver;

  Unheard(Receiver receiver) {
    this.receiver = receiver;
  }

  @Override
  public void take(Candidate candidate) {
    receiver.take(candidate);
  }

  @Override
  public void remark(Remark remark) {}

  @Override
  public boolean leavesOut(Candidate.Area area, SourcePlace row) {
    return receiver.leavesOut(area, row);
  }

  @Override
  public boolean finds(Candidate.Area area, int year) {
    return receiver.finds(area, year);
  }

  @Override
  public void progress(long done, double share) {
    receiver.progress(done, share);
  }

  @Override
  public void waiting(long seconds) {
    receiver.waiting(seconds);
  }
}

package no.kommuneblikk.intake.statbank;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.intake.feed.Cancelled;
import no.kommuneblikk.intake.feed.Candidate;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Remark;

/** Keeps what a feed hands over. */
final class KeptTables implements Receiver {

  final List<Candidate.Value> values = new ArrayList<>();
  final List<Remark> remarks = new ArrayList<>();
  final List<Double> shares = new ArrayList<>();
  final List<Long> waits = new ArrayList<>();
  private long cancelAtWait = Long.MAX_VALUE;

  /** Stops the feed when it is about to wait so long. */
  KeptTables cancelAtWait(long seconds) {
    cancelAtWait = seconds;
    return this;
  }

  @Override
  public void take(Candidate candidate) {
    values.add((Candidate.Value) candidate);
  }

  @Override
  public void remark(Remark remark) {
    remarks.add(remark);
  }

  @Override
  public void progress(long done, double share) {
    shares.add(share);
  }

  @Override
  public void waiting(long seconds) {
    if (seconds > 0) {
      waits.add(seconds);
    }
    if (seconds >= cancelAtWait) {
      throw new Cancelled();
    }
  }

  List<String> written() {
    return values.stream()
        .map(
            it ->
                it.area().texts().getFirst()
                    + " "
                    + it.year()
                    + " "
                    + it.measure()
                    + " "
                    + it.value()
                    + " "
                    + it.quality())
        .toList();
  }
}

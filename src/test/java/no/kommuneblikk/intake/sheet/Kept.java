package no.kommuneblikk.intake.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.kommuneblikk.intake.feed.Candidate;
import no.kommuneblikk.intake.feed.Feed;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;

/** Keeps all that a feed hands over. */
final class Kept implements Receiver {

  final List<Candidate> candidates = new ArrayList<>();
  final List<Remark> remarks = new ArrayList<>();
  double share;
  private final Set<String> leftOut = new HashSet<>();

  static Kept of(Feed feed) {
    var kept = new Kept();
    feed.read(kept);
    return kept;
  }

  /** As if the receiver knew that a row is about no municipality. */
  Kept leavingOut(String text) {
    leftOut.add(text);
    return this;
  }

  List<Candidate.Value> values() {
    return candidates.stream().map(Candidate.Value.class::cast).toList();
  }

  /** The number of the municipality of a value; its name where there is no number. */
  static String place(Candidate.Value value) {
    var text = value.area().text();
    return Objects.requireNonNullElse(AreaText.number(text), text);
  }

  List<Candidate.Rating> ratings() {
    return candidates.stream().map(Candidate.Rating.class::cast).toList();
  }

  List<String> codes() {
    return remarks.stream().map(Remark::code).toList();
  }

  @Override
  public void take(Candidate candidate) {
    candidates.add(candidate);
  }

  @Override
  public void remark(Remark remark) {
    remarks.add(remark);
  }

  @Override
  public boolean leavesOut(Candidate.Area area, SourcePlace row) {
    return leftOut.contains(area.text());
  }

  @Override
  public void progress(long done, double share) {
    this.share = share;
  }

  @Override
  public void waiting(long seconds) {}
}

package no.kommuneblikk.intake.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import no.kommuneblikk.intake.check.Examination;
import no.kommuneblikk.intake.feed.Cancelled;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.sheet.guess.Guess;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to get figures in. It lives in the product and not in anybody's page, so it goes on
 * when the page is closed, and every page that looks at it sees the same.
 */
public final class Job {

  private final String id;
  private final Instant begun;
  private final String by;
  private final @Nullable Path file;
  private volatile String title;
  private volatile @Nullable Guess guess;
  private volatile @Nullable Request request;
  private volatile State state = State.CHOSEN;
  private volatile Progress progress = Progress.beginning();
  private volatile Examination.@Nullable Outcome outcome;
  private volatile @Nullable Draft draft;
  private volatile @Nullable Provenance provenance;
  private volatile @Nullable Remark problem;
  private volatile @Nullable String release;
  private volatile boolean stopping;
  private volatile boolean unwanted;
  private volatile boolean acknowledged;

  Job(String id, Instant begun, String by, String title, @Nullable Path file) {
    this.id = id;
    this.begun = begun;
    this.by = by;
    this.title = title;
    this.file = file;
  }

  /** What its address ends with. */
  public String id() {
    return id;
  }

  public Instant begun() {
    return begun;
  }

  public String by() {
    return by;
  }

  /** Name of the file, or number of the table. */
  public String title() {
    return title;
  }

  /** The file as it was received; empty for a table. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** How the file seems to be laid out; empty for a table. */
  public Optional<Guess> guess() {
    return Optional.ofNullable(guess);
  }

  public Optional<Request> request() {
    return Optional.ofNullable(request);
  }

  public State state() {
    return state;
  }

  public Progress progress() {
    return progress;
  }

  /** What the check found; empty before it is done. */
  public Optional<Examination.Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** What can be published; empty unless the job is ready. */
  public Optional<Draft> draft() {
    return Optional.ofNullable(draft);
  }

  public Optional<Provenance> provenance() {
    return Optional.ofNullable(provenance);
  }

  /** Code of the release that the job became; empty unless it is published. */
  public Optional<String> release() {
    return Optional.ofNullable(release);
  }

  /** Why the job failed. */
  public Optional<Remark> problem() {
    return Optional.ofNullable(problem);
  }

  /** Whether somebody has looked at the warnings of the last check. */
  public boolean isAcknowledged() {
    return acknowledged;
  }

  /** Somebody has looked at the warnings, or takes that back. */
  public void acknowledge(boolean looked) {
    acknowledged = looked;
  }

  /** Asks the job to stop at the next opportunity. */
  public void cancel() {
    stopping = true;
  }

  /** Asks the job to stop at the next opportunity and to be given up then. */
  void abandon() {
    unwanted = true;
    stopping = true;
  }

  boolean isUnwanted() {
    return unwanted;
  }

  /** Another file has taken the place of the one that the job began with. */
  void mended(String name) {
    title = name;
  }

  void guessed(Guess found) {
    guess = found;
  }

  void begin(Request wanted) {
    request = wanted;
    outcome = null;
    draft = null;
    problem = null;
    stopping = false;
    acknowledged = false;
    progress = Progress.beginning();
    state = State.WAITING;
  }

  void enter(State next) {
    progress = Progress.beginning();
    state = next;
  }

  void examined(Examination.Outcome found) {
    outcome = found;
  }

  void stored(Draft stored, Provenance from) {
    draft = stored;
    provenance = from;
    state = State.READY;
  }

  void fail(Remark why) {
    problem = why;
    end(State.FAILED);
  }

  /**
   * It is over, or has to be begun anew. What the check found is large, and nobody looks at it any
   * more.
   */
  void end(State last) {
    state = last;
    draft = null;
    outcome = null;
  }

  /** A job that was published under this code; nothing is left of how it came to that. */
  void published(@Nullable String as) {
    release = as;
    end(State.PUBLISHED);
  }

  /** What the reading and the storing report to, and where they are stopped. */
  Examination.Progress reporter() {
    return new Examination.Progress() {
      @Override
      public void at(long done, double share) {
        progress = progress.at(done, share);
        stopIfWanted();
      }

      @Override
      public void waiting(long seconds) {
        progress = progress.waitingFor(seconds);
        stopIfWanted();
      }
    };
  }

  private void stopIfWanted() {
    if (stopping) {
      throw new Cancelled();
    }
  }
}

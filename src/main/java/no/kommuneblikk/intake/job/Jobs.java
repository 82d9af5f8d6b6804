package no.kommuneblikk.intake.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.release.ReleaseSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The jobs of this product, one running at a time so that the memory stays bounded. A job goes on
 * when the page that began it is closed, and ends with the product: what it had stored was never
 * visible and is swept away, and its file has to be given again. Only open ones are kept in memory;
 * of the others the database remembers what became of them.
 */
@Component
public class Jobs implements DisposableBean {

  private static final int ID_BYTES = 8;

  /** What nobody has finished for so long is given up. */
  static final int KEPT_DAYS = 30;

  private static final int SECONDS_TO_STOP = 5;

  /** So many may wait to be published; each holds all figures before and after in memory. */
  static final int MOST_READY = 5;

  private final JobStore store;
  private final Uploads uploads;
  private final JobRunner runner;
  private final Pipeline pipeline;
  private final MeterRegistry meters;
  private final Clock clock;
  private final SeenOld old = new SeenOld();
  private final Map<String, Job> jobs = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("intake").daemon(true).factory());

  Jobs(
      JobStore store,
      Uploads uploads,
      JobRunner runner,
      Pipeline pipeline,
      MeterRegistry meters,
      Clock clock) {
    this.store = store;
    this.uploads = uploads;
    this.runner = runner;
    this.pipeline = pipeline;
    this.meters = meters;
    this.clock = clock;
    meters.gauge("kommuneblikk.intake.busy", this, Jobs::busy);
    lookAfter();
  }

  /**
   * Ends the jobs that products which no longer run have left, lets go of those that others have
   * ended because this one was halted, and clears away files that nobody needs.
   */
  void lookAfter() {
    var own = Set.copyOf(store.own());
    jobs.keySet().stream()
        .filter(id -> !own.contains(id))
        .forEach(id -> Optional.ofNullable(jobs.remove(id)).ifPresent(this::letGo));
    store.interruptOrphans();
    uploads.clear();
  }

  private void letGo(Job job) {
    job.cancel();
    job.draft().ifPresent(draft -> pipeline.discard(draft.id()));
    uploads.remove(job.id());
    if (!job.state().isBusy()) {
      job.end(State.INTERRUPTED);
    }
  }

  @Scheduled(initialDelay = 15, fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
  void lookAfterWhileRunning() {
    try {
      lookAfter();
    } catch (DataAccessException | TransactionException e) {
      // Whoever needs the database is told that it does not answer; the next round tries
    }
  }

  /** Every job that is not over, the newest first. */
  public List<Job> open() {
    return jobs.values().stream()
        .filter(job -> !job.state().isOver())
        .sorted(Comparator.comparing(Job::begun).reversed())
        .toList();
  }

  /** Jobs of the last week that ended with the product that had them, the newest first. */
  public List<Job> interrupted() {
    return store.interrupted();
  }

  public Optional<Job> find(String id) {
    return Optional.ofNullable(jobs.get(id)).or(() -> store.over(id));
  }

  /** An id for a job whose file is about to be received, and the empty file to write it to. */
  public Path newFile(String id) {
    return uploads.newFile(id);
  }

  /** An id that nobody can guess. */
  public String newId() {
    var bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Throws away what was received of a file that is not to become a job. */
  public void forget(String id) {
    uploads.remove(id);
  }

  /**
   * A job for a file that lies in its place.
   *
   * @param name what the file was called where it came from
   * @throws no.kommuneblikk.intake.feed.Refused if the file can't be used at all; it is gone then
   */
  public Job received(String id, String name, String by) {
    try {
      var job = new Job(id, clock.instant(), by, name, uploads.file(id));
      guess(job, null);
      return add(job);
    } catch (RuntimeException e) {
      uploads.remove(id);
      throw e;
    }
  }

  /**
   * Puts a mended file in the place of the one that a job has; how it is read stays as it was.
   *
   * @param id under which the mended file was received
   * @throws no.kommuneblikk.intake.feed.Refused if the file can't be used at all; it is gone then
   */
  public synchronized void mend(Job job, String id, String name) {
    if (job.file().isEmpty() || job.state().isBusy() || job.state().isOver()) {
      uploads.remove(id);
      return;
    }
    try {
      var guess = runner.guess(uploads.file(id), name, null);
      uploads.replace(job.id(), id);
      job.mended(name);
      job.guessed(guess);
      store.remember(job);
    } catch (RuntimeException e) {
      uploads.remove(id);
      throw e;
    }
  }

  /** A job for a table of the StatBank. */
  public Job ordered(String table, String by) {
    return add(new Job(newId(), clock.instant(), by, table, null));
  }

  private Job add(Job job) {
    store.remember(job);
    jobs.put(job.id(), job);
    return job;
  }

  /** Guesses the layout again, of another sheet of a workbook. */
  public void guess(Job job, @Nullable String sheet) {
    job.file().ifPresent(file -> job.guessed(runner.guess(file, job.title(), sheet)));
  }

  /** Begins to read and check in the background; an earlier draft of the job is thrown away. */
  public synchronized void check(Job job, Request request) {
    if (job.state().isBusy() || job.state().isOver()) {
      return;
    }
    job.draft().ifPresent(draft -> pipeline.discard(draft.id()));
    job.begin(request);
    worker.execute(() -> run(job, request));
  }

  private long busy() {
    return jobs.values().stream().filter(job -> job.state().isBusy()).count();
  }

  private void run(Job job, Request request) {
    var begun = Timer.start(meters);
    runner.run(job, request);
    begun.stop(
        meters.timer("kommuneblikk.intake", "state", job.state().name().toLowerCase(Locale.ROOT)));
    if (job.isUnwanted()) {
      discard(job);
    }
    open().stream()
        .filter(other -> other.state() == State.READY)
        .sorted(Comparator.comparing((Job other) -> other == job).reversed())
        .skip(MOST_READY)
        .forEach(this::setAside);
  }

  /** It can be checked again when somebody comes back to it. */
  private synchronized void setAside(Job job) {
    job.draft()
        .ifPresent(
            draft -> {
              pipeline.discard(draft.id());
              job.fail(Remark.error("satt-til-side", SourcePlace.WHOLE));
            });
  }

  /**
   * Publishes what a job has stored as a draft.
   *
   * @param visibleFrom the day readers see it first; null for at once
   * @throws no.kommuneblikk.release.NotPossible if the figures in force have changed since
   */
  public synchronized void publish(
      Job job, String by, String note, @Nullable LocalDate visibleFrom) {
    var draft = job.draft().orElseThrow();
    pipeline.publish(draft, account(job, draft, by, note, visibleFrom));
    store.close(job, "published", draft.id());
    uploads.remove(job.id());
    job.published(draft.code());
    jobs.remove(job.id());
  }

  private static ReleaseSummary account(
      Job job, Draft draft, String by, String note, @Nullable LocalDate visibleFrom) {
    var outcome = job.outcome().orElseThrow();
    return draft.account(outcome, job.provenance().orElseThrow(), by, note, visibleFrom);
  }

  /** Gives a job up; its file and its draft are removed, at the latest when it has stopped. */
  public synchronized void discard(Job job) {
    job.abandon();
    if (job.state().isBusy() || job.state().isOver()) {
      return;
    }
    job.draft().ifPresent(draft -> pipeline.discard(draft.id()));
    store.close(job, "discarded", null);
    uploads.remove(job.id());
    job.end(State.DISCARDED);
    jobs.remove(job.id());
  }

  /** Gives up what nobody has finished for a month. */
  @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  void giveUpOld() {
    giveUpOld(clock.instant(), System.nanoTime());
  }

  /**
   * Gives up what nobody has finished for a month.
   *
   * @param count the time that has passed, in nanoseconds
   */
  void giveUpOld(Instant now, long count) {
    var limit = now.minus(Duration.ofDays(KEPT_DAYS));
    var begunBefore =
        open().stream()
            .filter(job -> job.begun().isBefore(limit))
            .map(Job::id)
            .collect(Collectors.toSet());
    old.confirmed(begunBefore, count).stream()
        .flatMap(id -> Stream.ofNullable(jobs.get(id)))
        .forEach(this::discard);
  }

  @Override
  public void destroy() throws InterruptedException {
    jobs.values().forEach(Job::cancel);
    worker.shutdown();
    if (!worker.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
      worker.shutdownNow();
    }
    try {
      store.leave();
    } catch (DataAccessException | TransactionException e) {
      // The database is gone already; whoever comes next sees that this product is
    }
  }
}

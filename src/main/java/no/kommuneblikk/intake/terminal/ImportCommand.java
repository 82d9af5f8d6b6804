package no.kommuneblikk.intake.terminal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import no.kommuneblikk.intake.check.Examination;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Unreachable;
import no.kommuneblikk.intake.job.Pipeline;
import no.kommuneblikk.intake.job.Supplies;
import no.kommuneblikk.intake.terminal.Requests.Prepared;
import no.kommuneblikk.release.Instances;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads a file or a table with the checks of the page, and publishes if it is told to. */
@Component
class ImportCommand {

  private final Pipeline pipeline;
  private final Supplies supplies;
  private final Requests requests;
  private final Instances instances;
  private final Texts texts;

  ImportCommand(
      Pipeline pipeline,
      Supplies supplies,
      Requests requests,
      Instances instances,
      TextCatalog catalog) {
    this.pipeline = pipeline;
    this.supplies = supplies;
    this.requests = requests;
    this.instances = instances;
    this.texts = catalog.texts(TextCatalog.BOKMAL);
  }

  Outcome run(Options options) {
    var visibleFrom = visibleFrom(options);
    try {
      var file = options.path("file").orElse(null);
      if (file != null && (Files.isDirectory(file) || !Files.isReadable(file))) {
        return Outcome.couldNotRun(texts.text("intake.terminal.file", file.toString()));
      }
      var name = file == null ? "" : file.getFileName().toString();
      var prepared = requests.of(options, file);
      return prepared.isBlocked()
          ? new Outcome(Outcome.ERRORS, Report.refused(prepared.questions(), texts))
          : load(options, prepared, name, file, visibleFrom);
    } catch (Refused e) {
      return new Outcome(Outcome.ERRORS, Report.refused(List.of(e.remark()), texts));
    } catch (Unreachable e) {
      return Outcome.couldNotRun(e.remark().message(texts));
    }
  }

  private Outcome load(
      Options options,
      Prepared prepared,
      String name,
      @Nullable Path file,
      @Nullable LocalDate visibleFrom) {
    var progress = new Telling(texts);
    var request = prepared.request();
    var supply = supplies.of(name, file, request, progress::waiting);
    var feed = prepared.asking(supply.feed());
    var outcome = pipeline.examine(feed, request.rules(), request.added(), progress);
    if (outcome.isBlocked()) {
      return new Outcome(Outcome.ERRORS, report(outcome, null));
    }
    if (outcome.remarks().warnings() > 0 && !options.has("accept-warnings")) {
      return new Outcome(Outcome.WARNINGS, report(outcome, null));
    }
    if (!options.has("publish")) {
      return new Outcome(Outcome.DONE, report(outcome, null));
    }
    var provenance = supply.origin().get();
    var size = Math.max(1, outcome.size());
    var draft =
        pipeline.store(
            outcome,
            provenance,
            request.additions(outcome),
            written -> progress.at(written, (double) written / size));
    try {
      pipeline.publish(
          draft, draft.account(outcome, provenance, options.by(), options.note(), visibleFrom));
    } catch (RuntimeException e) {
      pipeline.discard(draft.id());
      throw e;
    }
    instances.awaitFollowers();
    return new Outcome(
        Outcome.DONE,
        Report.of(
            outcome,
            new Report.Counted(draft.added(), draft.changed(), draft.removed()),
            draft.code(),
            texts));
  }

  private Report report(Examination.Outcome outcome, @Nullable String release) {
    var changes = outcome.changes();
    return Report.of(
        outcome,
        new Report.Counted(changes.added(), changes.changed(), changes.removed()),
        release,
        texts);
  }

  private static @Nullable LocalDate visibleFrom(Options options) {
    try {
      return options.value("visible-from").map(LocalDate::parse).orElse(null);
    } catch (DateTimeParseException e) {
      throw new Options.Misused(
          "--visible-from må være en dato som 2026-12-01. Ingenting er gjort.");
    }
  }

  /** Tells a person at the terminal, every two seconds, how far it has come. */
  private static final class Telling implements Examination.Progress {

    private static final long PAUSE = Duration.ofSeconds(2).toNanos();

    private final Texts texts;
    private long next = System.nanoTime() + PAUSE;

    Telling(Texts texts) {
      this.texts = texts;
    }

    @Override
    public void at(long done, double share) {
      if (System.nanoTime() > next) {
        next = System.nanoTime() + PAUSE;
        System.err.println(
            texts.text(
                "intake.terminal.progress",
                texts.number(done, 0),
                share < 0 ? "–" : texts.percent(share * 100, 0)));
      }
    }

    @Override
    public void waiting(long seconds) {
      if (seconds > 0 && System.nanoTime() > next) {
        next = System.nanoTime() + PAUSE;
        System.err.println(texts.text("intake.terminal.waiting", texts.number(seconds, 0)));
      }
    }
  }
}

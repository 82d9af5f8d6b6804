package no.kommuneblikk.intake.job;

import java.nio.file.Path;
import no.kommuneblikk.intake.check.Examination;
import no.kommuneblikk.intake.feed.Cancelled;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.feed.Unreachable;
import no.kommuneblikk.intake.sheet.guess.Guess;
import no.kommuneblikk.release.NotPossible;
import no.kommuneblikk.web.error.DatabaseTrouble;
import no.kommuneblikk.web.error.FaultLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does what one job asks for: reads, checks, and stores the draft where there are no errors. */
@Component
class JobRunner {

  private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

  private final Pipeline pipeline;
  private final Layouts layouts;
  private final Supplies supplies;

  JobRunner(Pipeline pipeline, Layouts layouts, Supplies supplies) {
    this.pipeline = pipeline;
    this.layouts = layouts;
    this.supplies = supplies;
  }

  Guess guess(Path file, String name, @Nullable String sheet) {
    return layouts.guess(file, name, sheet);
  }

  /** Never throws: whatever happens is told by the job. */
  void run(Job job, Request request) {
    try {
      job.enter(State.READING);
      var reporter = job.reporter();
      var supply = supplies.of(job.title(), job.file().orElse(null), request, reporter::waiting);
      var outcome = pipeline.examine(supply.feed(), request.rules(), request.added(), reporter);
      job.examined(outcome);
      if (outcome.isBlocked()) {
        job.enter(State.BLOCKED);
        return;
      }
      store(job, request, supply, outcome);
    } catch (Cancelled e) {
      job.end(State.CANCELLED);
    } catch (Refused e) {
      job.fail(e.remark());
    } catch (Unreachable e) {
      job.fail(e.remark());
    } catch (NotPossible e) {
      job.fail(Remark.error("utkast-borte", SourcePlace.WHOLE));
    } catch (RuntimeException e) {
      job.fail(Remark.error(told(e), SourcePlace.WHOLE));
    }
  }

  /** Tells the log of a failure, and gives the code of what the job says of it. */
  private static String told(RuntimeException failure) {
    var trouble = DatabaseTrouble.in(failure).orElse(null);
    if (trouble == null) {
      FaultLog.tell(log, "En innlesing stoppet av en feil i Kommuneblikk.", failure);
      return "uventet-feil";
    }
    log.error("En innlesing stoppet. {}", trouble.line(failure));
    return switch (trouble) {
      case SILENT -> "databasen-svarer-ikke";
      case FULL -> "disken-er-full";
      case DAMAGED -> "tabell-odelagt";
    };
  }

  private void store(
      Job job, Request request, Supplies.Supply supply, Examination.Outcome outcome) {
    job.enter(State.WRITING);
    var reporter = job.reporter();
    var size = Math.max(1, outcome.size());
    var provenance = supply.provenance();
    var draft =
        pipeline.store(
            outcome,
            provenance,
            request.additions(outcome),
            written -> reporter.at(written, (double) written / size));
    job.stored(draft, provenance);
  }
}

package no.kommuneblikk.intake.job;

import java.time.LocalDate;
import no.kommuneblikk.intake.check.Examination;
import no.kommuneblikk.release.ReleaseSummary;
import org.jspecify.annotations.Nullable;

/** What the log will say of a release. */
public final class Accounts {

  private Accounts() {}

  public static ReleaseSummary of(
      Draft draft,
      Examination.Outcome outcome,
      Provenance provenance,
      String by,
      String note,
      @Nullable LocalDate visibleFrom) {
    return new ReleaseSummary(
        by,
        note,
        provenance.originName(),
        provenance.originHash(),
        provenance.recipe(),
        outcome.rows(),
        draft.added(),
        draft.changed(),
        draft.removed(),
        outcome.remarks().warnings(),
        visibleFrom);
  }
}

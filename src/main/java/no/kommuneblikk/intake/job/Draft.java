package no.kommuneblikk.intake.job;

import java.time.LocalDate;
import no.kommuneblikk.intake.check.Examination;
import no.kommuneblikk.release.ReleaseSummary;
import org.jspecify.annotations.Nullable;

/**
 * Checked figures that are stored and not yet published.
 *
 * @param id of the release
 * @param code what addresses and the log call it
 * @param basis which releases it was compared with
 * @param added figures that were not there before; ratings count too
 * @param changed figures that are not what they were
 * @param removed figures that would be gone
 */
public record Draft(int id, String code, String basis, int added, int changed, int removed) {

  /** What the log will say of the release that it becomes. */
  public ReleaseSummary account(
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
        added,
        changed,
        removed,
        outcome.remarks().warnings(),
        visibleFrom);
  }
}

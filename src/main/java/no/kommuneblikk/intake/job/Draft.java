package no.kommuneblikk.intake.job;

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
public record Draft(int id, String code, String basis, int added, int changed, int removed) {}

package no.kommuneblikk.goals;

import org.jspecify.annotations.Nullable;

/**
 * A measure of the plan with the money that was planned or proposed for it.
 *
 * @param area code of the area of effort; null where it goes across them
 * @param status how far it had come when the source wrote
 */
public record PlanMeasure(
    @Nullable String area,
    int fromYear,
    int toYear,
    String purpose,
    double amountMnok,
    String status,
    String publisher,
    String title) {}

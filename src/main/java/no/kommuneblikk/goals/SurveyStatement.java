package no.kommuneblikk.goals;

import org.jspecify.annotations.Nullable;

/**
 * What a survey of municipal substance-use work found in 2013, before the plan.
 *
 * @param share percent of the municipalities, as a round fraction told at second hand; null where
 *     no number was given
 * @param note how the number was told
 */
public record SurveyStatement(
    String statement,
    @Nullable Double share,
    String note,
    String publisher,
    String title,
    String sourceNote) {}

package no.kommuneblikk.profile;

import java.time.LocalDate;

/**
 * One rating of how far a municipality has come towards one goal.
 *
 * @param scope {@code overall}, or the part of the goal the rating is about
 * @param authorRole who rated: {@code municipality} is a self-rating
 */
public record RatingRow(
    int goal,
    String shortName,
    String scope,
    String rating,
    String authorRole,
    LocalDate ratedOn,
    String reason) {}

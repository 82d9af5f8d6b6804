package no.kommuneblikk.illustration;

import java.time.LocalDate;

/**
 * One generated rating of how far a municipality has come towards one of the plan's five goals.
 *
 * @param municipality number within the borders of 2020
 * @param scope always {@code overall}
 * @param rating {@code low}, {@code medium}, {@code relatively_high}, {@code high} or {@code
 *     cannot_be_assessed}, which is a rating of its own
 * @param authorRole {@code municipality} (a self-rating) or {@code adviser}
 * @param reason a Norwegian sentence that says the rating is generated
 */
public record GeneratedRating(
    String municipality,
    int goal,
    String scope,
    String rating,
    String authorRole,
    LocalDate ratedOn,
    String reason) {}

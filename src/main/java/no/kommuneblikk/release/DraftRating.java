package no.kommuneblikk.release;

import java.time.LocalDate;

/**
 * One rating of a draft, in the words of the database.
 *
 * @param plan code of the plan that the goal belongs to
 * @param structure year of the municipal division that the number belongs to
 */
public record DraftRating(
    String plan,
    int structure,
    String municipality,
    int goal,
    String scope,
    String rating,
    String role,
    LocalDate date,
    String reason) {}

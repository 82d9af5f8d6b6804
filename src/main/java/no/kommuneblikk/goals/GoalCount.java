package no.kommuneblikk.goals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many municipalities of a group have a goal rated in one way.
 *
 * @param goal number of the goal within its plan
 * @param group code of the size group or number of the county
 * @param rating code of a {@link Rating}, or {@link Rating#NOT_RATED}
 * @param municipalities how many they are
 * @param ratedOnAny how many of them have any of the goals rated
 * @param notCarried how many of them are rated only within borders that can't be carried into the
 *     chosen structure, and therefore count as not rated
 * @param own how many of the ratings are the municipality's own
 * @param first day of the earliest of the ratings; null where there are none
 */
record GoalCount(
    int goal,
    String shortName,
    String group,
    String rating,
    int municipalities,
    int ratedOnAny,
    int notCarried,
    int own,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {}

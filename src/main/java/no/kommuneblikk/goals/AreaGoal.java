package no.kommuneblikk.goals;

import org.jspecify.annotations.Nullable;

/**
 * A goal under one of the plan's areas of effort, with what Fafo said of it for the country.
 *
 * @param aim what the area is for
 * @param reason why the goal is sorted under the area
 * @param scope the part of the goal that is rated; null where Fafo has not rated the goal
 * @param rating code of a {@link Rating}; null where Fafo has not rated the goal
 */
public record AreaGoal(
    String area,
    String areaName,
    String aim,
    int goal,
    String shortName,
    String reason,
    @Nullable String scope,
    @Nullable String rating) {}

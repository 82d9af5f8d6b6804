package no.kommuneblikk.intake.statbank;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A table that a search came upon.
 *
 * @param firstPeriod such as {@code 2015}; empty where the StatBank doesn't say
 * @param discontinued gets no new figures
 */
public record FoundTable(
    String table,
    String title,
    @Nullable LocalDate updated,
    String firstPeriod,
    String lastPeriod,
    boolean discontinued) {}

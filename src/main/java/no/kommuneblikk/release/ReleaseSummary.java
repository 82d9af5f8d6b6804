package no.kommuneblikk.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a release was made of, as the public log shows it.
 *
 * @param madeBy who made it, in their own words
 * @param originName name of the file, or table and query
 * @param originHash SHA-256 of the file or of the answers
 * @param recipe name of the recipe; empty where the layout was guessed
 * @param visibleFrom the day readers see it first; null for at once
 */
public record ReleaseSummary(
    String madeBy,
    String note,
    String originName,
    String originHash,
    String recipe,
    long rows,
    int added,
    int changed,
    int removed,
    int warnings,
    @Nullable LocalDate visibleFrom) {}

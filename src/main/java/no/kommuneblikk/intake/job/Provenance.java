package no.kommuneblikk.intake.job;

import java.time.LocalDate;
import no.kommuneblikk.indicator.Source;
import org.jspecify.annotations.Nullable;

/**
 * Where figures come from, as the figures and the log will say it.
 *
 * @param source who published them; one that the database does not know is added
 * @param label what the release is called
 * @param published the producer's date; null where it gives none
 * @param originName name of the file, or table and query
 * @param originHash SHA-256 of the file or of the answers
 * @param recipe name of the recipe; empty where the layout was guessed
 */
public record Provenance(
    Source source,
    String label,
    @Nullable LocalDate published,
    String originName,
    String originHash,
    String recipe) {}

package no.kommuneblikk.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published, dated set of figures from one source.
 *
 * @param code names the release in addresses ({@code utgave=})
 * @param published the producer's date; null where the producer gives none
 * @param illustration true for generated figures, which never mix with real ones
 */
public record Release(
    int id,
    String code,
    String label,
    @Nullable LocalDate published,
    boolean illustration,
    Source source) {}

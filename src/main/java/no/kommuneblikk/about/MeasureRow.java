package no.kommuneblikk.about;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An indicator and the release it is read from; everything about the release is null where there is
 * none.
 *
 * @param origin reference, derived, illustration or intake
 * @param fewest municipalities with a value in the year that has fewest
 * @param most municipalities with a value in the year that has most
 * @param carriedForward values carried forward from the year before, over all years
 * @param estimated values that rest on an assumption, over all years
 */
public record MeasureRow(
    String indicator,
    String unit,
    @Nullable String code,
    @Nullable String label,
    @Nullable LocalDate published,
    @Nullable String origin,
    @Nullable String publisher,
    @Nullable String title,
    @Nullable String url,
    @Nullable Integer first,
    @Nullable Integer last,
    int fewest,
    int most,
    int carriedForward,
    int estimated) {}

package no.kommuneblikk.about;

import org.jspecify.annotations.Nullable;

/**
 * An amount that was announced or paid, for the country or a county; million kroner.
 *
 * @param effortArea name of the plan's area of effort it belongs to; null where it belongs to none
 */
public record AnnouncementRow(
    String code,
    int fromYear,
    int toYear,
    String area,
    String kind,
    String purpose,
    double amountMnok,
    String status,
    String note,
    @Nullable String effortArea,
    String publisher,
    String title,
    String url) {}

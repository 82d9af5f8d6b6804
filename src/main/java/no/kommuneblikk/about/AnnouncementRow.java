package no.kommuneblikk.about;

/** An amount that was announced or paid, for the country or a county; million kroner. */
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
    String publisher,
    String title,
    String url) {}

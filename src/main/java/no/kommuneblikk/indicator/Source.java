package no.kommuneblikk.indicator;

/** Who published a figure, and where it can be read. */
public record Source(
    String id, String publisher, String title, String url, String licence, String note) {}

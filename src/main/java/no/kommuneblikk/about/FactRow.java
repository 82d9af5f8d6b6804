package no.kommuneblikk.about;

import org.jspecify.annotations.Nullable;

/** A published national fact: one value, or one before and one after. */
public record FactRow(
    @Nullable Integer fromYear,
    @Nullable Double fromValue,
    @Nullable Integer toYear,
    @Nullable Double toValue,
    String unit,
    String wording,
    String publisher,
    String title,
    String url) {}

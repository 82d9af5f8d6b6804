package no.kommuneblikk.geography;

/** Told when the divisions in the database have been replaced. */
public record GeographyLoaded() {}

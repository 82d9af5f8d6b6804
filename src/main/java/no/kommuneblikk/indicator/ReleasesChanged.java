package no.kommuneblikk.indicator;

/**
 * What is known about releases is no longer true: another running product has published, or a draft
 * has come or gone. Nothing has to be computed anew, only read anew.
 */
public record ReleasesChanged() {}

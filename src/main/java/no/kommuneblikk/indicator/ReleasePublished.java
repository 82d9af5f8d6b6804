package no.kommuneblikk.indicator;

import java.util.Set;

/** Told inside the transaction that puts a release in force; caches let go once it has ended. */
public record ReleasePublished(Set<String> indicators) {}

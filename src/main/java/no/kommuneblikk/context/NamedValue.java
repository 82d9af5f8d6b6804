package no.kommuneblikk.context;

/**
 * A published value that a statement may refer to.
 *
 * @param code that of its row, followed by {@code :fra} for the earlier value of two
 */
public record NamedValue(String code, double value) {}

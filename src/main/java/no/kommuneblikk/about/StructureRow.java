package no.kommuneblikk.about;

import org.jspecify.annotations.Nullable;

/** A division of the country and the years it was in force. */
public record StructureRow(
    int structure, int firstYear, @Nullable Integer lastYear, int municipalities, int counties) {}

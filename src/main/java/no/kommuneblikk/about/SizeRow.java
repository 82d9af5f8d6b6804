package no.kommuneblikk.about;

import org.jspecify.annotations.Nullable;

/** A size group with its limits and how many municipalities of the structure of 2020 it has. */
public record SizeRow(
    String scheme, String sizeGroup, int lower, @Nullable Integer upper, int municipalities) {}

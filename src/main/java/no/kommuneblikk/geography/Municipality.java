package no.kommuneblikk.geography;

import org.jspecify.annotations.Nullable;

/**
 * A municipality of one structure.
 *
 * @param number four characters of text; the first may be zero
 * @param displayName unique within the structure: the county is added where two share a name
 * @param county number of the county in the same structure
 * @param population2020 inhabitants on 1 January 2020 within these borders; null outside the
 *     structures that figures are shown in
 * @param kostraGroup the grouping of 2020; null outside the structures it was made for
 */
public record Municipality(
    int structure,
    String number,
    String name,
    String displayName,
    String county,
    @Nullable Integer population2020,
    @Nullable Integer kostraGroup,
    @Nullable Integer centrality) {}

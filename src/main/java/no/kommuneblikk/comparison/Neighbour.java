package no.kommuneblikk.comparison;

import java.util.List;
import no.kommuneblikk.selection.Trait;

/**
 * A municipality that is like another.
 *
 * @param distance 0 is alike in all that counts; see {@link Scale}
 * @param without what counts but is not known of this one, though it is of the other
 */
record Neighbour(Traits traits, double distance, List<Trait> without) {}

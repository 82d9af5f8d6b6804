/**
 * How unlike the municipalities are, of any measure: spread within and between groups, who moved
 * most, who grew against the stream, who grew unlike with like money, and what goes together.
 */
@NullMarked
package no.kommuneblikk.variation;

import org.jspecify.annotations.NullMarked;

/** Statistics as pure functions over numbers, each with its method and source in its Javadoc. */
@NullMarked
package no.kommuneblikk.statistics;

import org.jspecify.annotations.NullMarked;

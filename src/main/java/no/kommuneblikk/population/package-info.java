/** How many live where: the denominator of every rate. */
@NullMarked
package no.kommuneblikk.population;

import org.jspecify.annotations.NullMarked;

/**
 * The front page: the three contrasts of the plan side by side. Knows figures by their ids only.
 */
@NullMarked
package no.kommuneblikk.overview;

import org.jspecify.annotations.NullMarked;

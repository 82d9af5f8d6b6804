/** How far the municipalities were judged to have come towards the plan's goals. */
@NullMarked
package no.kommuneblikk.goals;

import org.jspecify.annotations.NullMarked;

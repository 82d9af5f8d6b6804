/**
 * Checks what a feed reads before anything is stored: which municipality is meant, whether the
 * values can be true, and what would change.
 */
@NullMarked
package no.kommuneblikk.intake.check;

import org.jspecify.annotations.NullMarked;

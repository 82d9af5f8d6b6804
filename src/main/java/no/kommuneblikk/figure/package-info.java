/**
 * The figure: one question, its finding, its points and what must be said about them; and
 * everything that can be rendered of it.
 */
@NullMarked
package no.kommuneblikk.figure;

import org.jspecify.annotations.NullMarked;

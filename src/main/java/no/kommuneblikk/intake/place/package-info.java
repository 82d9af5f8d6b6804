/**
 * Finds the municipality that a row is about, by all that the row says of it: number, names, county
 * and the years a name is used in.
 */
@NullMarked
package no.kommuneblikk.intake.place;

import org.jspecify.annotations.NullMarked;

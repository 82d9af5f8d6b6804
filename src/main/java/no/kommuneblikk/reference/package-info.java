/**
 * Brings {@code db/reference} into the database at start, if the files are newer than what it
 * holds.
 */
@NullMarked
package no.kommuneblikk.reference;

import org.jspecify.annotations.NullMarked;

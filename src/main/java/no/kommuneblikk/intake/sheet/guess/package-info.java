/** Finds out how a file is laid out, for a person to look at before it is read. */
@NullMarked
package no.kommuneblikk.intake.sheet.guess;

import org.jspecify.annotations.NullMarked;

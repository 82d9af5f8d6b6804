/**
 * Where the figures come from, which of them exist and which are illustration, and how they are
 * computed. Read from the database, so that it can't promise more than there is.
 */
@NullMarked
package no.kommuneblikk.about;

import org.jspecify.annotations.NullMarked;

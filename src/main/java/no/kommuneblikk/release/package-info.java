/**
 * A data steward's releases: drafts that nobody sees, publishing them as a whole, taking them back,
 * and the log of who did what.
 */
@NullMarked
package no.kommuneblikk.release;

import org.jspecify.annotations.NullMarked;

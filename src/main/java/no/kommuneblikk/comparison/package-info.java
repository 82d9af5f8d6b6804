/**
 * Whom a municipality is seen against, and where it stands among them. Groups are made once, of
 * figures with a date, and stay the same in all years.
 */
@NullMarked
package no.kommuneblikk.comparison;

import org.jspecify.annotations.NullMarked;

/**
 * Getting figures in from end to end: reading and checking in the background, the draft that can be
 * looked at, and publishing it. The page and the terminal do the same through here.
 */
@NullMarked
package no.kommuneblikk.intake.job;

import org.jspecify.annotations.NullMarked;

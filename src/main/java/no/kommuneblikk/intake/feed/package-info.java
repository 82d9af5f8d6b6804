/**
 * What everything that figures come in from has in common: a feed reads its source from one end to
 * the other and hands over candidates, which nobody has checked yet, and remarks on what it could
 * not read.
 */
@NullMarked
package no.kommuneblikk.intake.feed;

import org.jspecify.annotations.NullMarked;

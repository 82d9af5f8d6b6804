/**
 * Loading from the terminal, for machines and for people who like it: one JSON report, one code.
 */
@NullMarked
package no.kommuneblikk.intake.terminal;

import org.jspecify.annotations.NullMarked;

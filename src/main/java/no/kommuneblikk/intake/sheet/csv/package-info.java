/** Comma-separated text: its encoding, its separator, its rows in and out. */
@NullMarked
package no.kommuneblikk.intake.sheet.csv;

import org.jspecify.annotations.NullMarked;

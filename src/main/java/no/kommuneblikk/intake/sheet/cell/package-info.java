/**
 * What every spreadsheet comes to: rows of cells, and the numbers, dates and words that stand in
 * them.
 */
@NullMarked
package no.kommuneblikk.intake.sheet.cell;

import org.jspecify.annotations.NullMarked;

/** Workbooks of Excel: what is in the package, and its rows in and out. */
@NullMarked
package no.kommuneblikk.intake.sheet.xlsx;

import org.jspecify.annotations.NullMarked;

/** The page on staffing. */
@NullMarked
package no.kommuneblikk.staffing.ui;

import org.jspecify.annotations.NullMarked;

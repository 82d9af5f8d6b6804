/** The bar in which a reader changes the selection. */
@NullMarked
package no.kommuneblikk.selection.ui;

import org.jspecify.annotations.NullMarked;

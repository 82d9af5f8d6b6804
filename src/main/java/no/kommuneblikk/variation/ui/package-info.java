/** The page about variation. */
@NullMarked
package no.kommuneblikk.variation.ui;

import org.jspecify.annotations.NullMarked;

/** Figures on screen. */
@NullMarked
package no.kommuneblikk.figure.ui;

import org.jspecify.annotations.NullMarked;

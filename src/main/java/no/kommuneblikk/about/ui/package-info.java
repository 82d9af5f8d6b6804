/** The page about the figures. */
@NullMarked
package no.kommuneblikk.about.ui;

import org.jspecify.annotations.NullMarked;

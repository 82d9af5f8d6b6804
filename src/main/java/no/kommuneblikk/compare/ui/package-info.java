/** The page of areas side by side. */
@NullMarked
package no.kommuneblikk.compare.ui;

import org.jspecify.annotations.NullMarked;

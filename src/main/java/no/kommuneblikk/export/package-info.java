/** Figures and values as open data and files. Knows the figure and no feature. */
@NullMarked
package no.kommuneblikk.export;

import org.jspecify.annotations.NullMarked;

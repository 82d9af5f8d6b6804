/** The page of the map. */
@NullMarked
package no.kommuneblikk.map.ui;

import org.jspecify.annotations.NullMarked;

/** Any measure in every municipality, in classes, on a map. */
@NullMarked
package no.kommuneblikk.map;

import org.jspecify.annotations.NullMarked;

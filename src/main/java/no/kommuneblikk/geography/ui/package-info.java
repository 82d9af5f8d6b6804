/** Finding a municipality by name or number. */
@NullMarked
package no.kommuneblikk.geography.ui;

import org.jspecify.annotations.NullMarked;

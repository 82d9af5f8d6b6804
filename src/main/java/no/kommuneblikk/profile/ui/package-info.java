/** The page about one municipality, and the address of a county. */
@NullMarked
package no.kommuneblikk.profile.ui;

import org.jspecify.annotations.NullMarked;

/** What pages show of a comparison group: whom it has, and why. */
@NullMarked
package no.kommuneblikk.comparison.ui;

import org.jspecify.annotations.NullMarked;

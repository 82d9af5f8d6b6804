/** Two to ten areas side by side: every measure of them, and one measure over the years. */
@NullMarked
package no.kommuneblikk.compare;

import org.jspecify.annotations.NullMarked;

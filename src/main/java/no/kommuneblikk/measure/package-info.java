/**
 * Any measure, looked at in any way: what a quantity is in each municipality, in which unit it is
 * shown, who is left out and why. For figures that let the reader choose the measure.
 */
@NullMarked
package no.kommuneblikk.measure;

import org.jspecify.annotations.NullMarked;

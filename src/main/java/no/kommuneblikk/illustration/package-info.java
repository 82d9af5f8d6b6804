/**
 * The illustration set: generated municipal figures that show the product at work where no real
 * municipal figures exist. Pure functions from published figures and a file of assumptions; see
 * {@code db/illustration/README.md} for the method. Nothing in here may ever be shown unmarked.
 */
@NullMarked
package no.kommuneblikk.illustration;

import org.jspecify.annotations.NullMarked;

/**
 * What is measured, its quality, source and release, and how values are read. Part of the kernel.
 */
@NullMarked
package no.kommuneblikk.indicator;

import org.jspecify.annotations.NullMarked;

/** Municipalities, counties, size groups and how the borders moved. Part of the kernel. */
@NullMarked
package no.kommuneblikk.geography;

import org.jspecify.annotations.NullMarked;

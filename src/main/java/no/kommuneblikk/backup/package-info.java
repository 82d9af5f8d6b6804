/**
 * All that the database holds as one file, made while people write, and brought back into an empty
 * place, where every figure is held against what it was.
 */
@NullMarked
package no.kommuneblikk.backup;

import org.jspecify.annotations.NullMarked;

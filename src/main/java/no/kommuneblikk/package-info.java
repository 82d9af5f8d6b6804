/** Kommuneblikk: the application and nothing else; every feature lives in a package of its own. */
@NullMarked
package no.kommuneblikk;

import org.jspecify.annotations.NullMarked;

/** Figures come in: from files and from the StatBank, checked, previewed and published. */
@NullMarked
package no.kommuneblikk.intake;

import org.jspecify.annotations.NullMarked;

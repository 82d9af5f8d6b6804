/** Who may load figures, until there are accounts: whoever sits at the machine, or has its key. */
@NullMarked
package no.kommuneblikk.intake.access;

import org.jspecify.annotations.NullMarked;

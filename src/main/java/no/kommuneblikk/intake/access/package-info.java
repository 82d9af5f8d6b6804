/** Who may load figures, until there are accounts: whoever has the key. */
@NullMarked
package no.kommuneblikk.intake.access;

import org.jspecify.annotations.NullMarked;

/** The page that asks whether the money became posts. */
@NullMarked
package no.kommuneblikk.ledger.ui;

import org.jspecify.annotations.NullMarked;

/** The data steward's pages: what there is, loading, checking, looking, publishing, undoing. */
@NullMarked
package no.kommuneblikk.intake.ui;

import org.jspecify.annotations.NullMarked;

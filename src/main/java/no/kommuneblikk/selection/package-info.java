/** What a reader has chosen to look at; the address of the page is its only home. */
@NullMarked
package no.kommuneblikk.selection;

import org.jspecify.annotations.NullMarked;

/** The part of a page that says what published texts say. */
@NullMarked
package no.kommuneblikk.context.ui;

import org.jspecify.annotations.NullMarked;

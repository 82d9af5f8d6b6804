/** The page on money. */
@NullMarked
package no.kommuneblikk.funding.ui;

import org.jspecify.annotations.NullMarked;

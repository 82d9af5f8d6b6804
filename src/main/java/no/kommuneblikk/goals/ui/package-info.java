/** The page on the plan's goals. */
@NullMarked
package no.kommuneblikk.goals.ui;

import org.jspecify.annotations.NullMarked;

/**
 * What published texts say of the plan, in our own words and each with its source, to stand beside
 * the figures. Rows of the database, so that a page can't say what no source does.
 */
@NullMarked
package no.kommuneblikk.context;

import org.jspecify.annotations.NullMarked;

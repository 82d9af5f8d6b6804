/** The frame around every page: menu, error pages, headers. Names no feature. */
@NullMarked
package no.kommuneblikk.shell;

import org.jspecify.annotations.NullMarked;

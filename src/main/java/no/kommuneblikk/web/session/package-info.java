/** How many sessions there is room for, and who gives way when it is full. */
@NullMarked
package no.kommuneblikk.web.session;

import org.jspecify.annotations.NullMarked;

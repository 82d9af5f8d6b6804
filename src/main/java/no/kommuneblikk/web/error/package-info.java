/** How what fails is told: to readers, to programs and to the log, by the name of the request. */
@NullMarked
package no.kommuneblikk.web.error;

import org.jspecify.annotations.NullMarked;

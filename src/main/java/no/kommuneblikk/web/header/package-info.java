/**
 * What every answer says to the browser: what it may load, who may frame it, whether it is for TLS.
 */
@NullMarked
package no.kommuneblikk.web.header;

import org.jspecify.annotations.NullMarked;

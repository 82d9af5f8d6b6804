/**
 * How much of the server an address, and all together, may have: connections, bodies, work on
 * request.
 */
@NullMarked
package no.kommuneblikk.web.limit;

import org.jspecify.annotations.NullMarked;

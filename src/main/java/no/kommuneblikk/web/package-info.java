/**
 * The edge of the server: who is let in and how many, how much of it an address may have, whether
 * it can serve, what is measured of it, what every answer says to the browser. Names no feature.
 */
@NullMarked
package no.kommuneblikk.web;

import org.jspecify.annotations.NullMarked;

/**
 * The edge of the server: what every request carries and every answer says to the browser, who is
 * let in and how many, how much of it an address may have, what is refused before a page or a file
 * sees it, whether it can serve, what is measured of it, and how what fails is told to the log.
 * Names no feature.
 */
@NullMarked
package no.kommuneblikk.web;

import org.jspecify.annotations.NullMarked;

/**
 * The edge of the server: what every request carries, what is refused before a page or a file sees
 * it, and how what fails is told to the log.
 */
@NullMarked
package no.kommuneblikk.web;

import org.jspecify.annotations.NullMarked;

/**
 * The edge of the server: how many may be let in, whether it can serve, what is measured of it.
 * Names no feature.
 */
@NullMarked
package no.kommuneblikk.web;

import org.jspecify.annotations.NullMarked;

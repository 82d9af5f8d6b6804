/**
 * The edge of the server, which every request passes: {@code header}, {@code error} and {@code
 * limit} stand in the web server itself, {@code request} and {@code session} before the pages,
 * {@code health} beside them. {@link no.kommuneblikk.web.ServerEdge} puts them in order. Names no
 * feature.
 */
@NullMarked
package no.kommuneblikk.web;

import org.jspecify.annotations.NullMarked;

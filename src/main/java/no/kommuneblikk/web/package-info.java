/** The edge of the product: what every answer says to the browser, and where the product is. */
@NullMarked
package no.kommuneblikk.web;

import org.jspecify.annotations.NullMarked;

/** Whether the product can serve, as told to everybody and to whoever runs it. */
@NullMarked
package no.kommuneblikk.web.health;

import org.jspecify.annotations.NullMarked;

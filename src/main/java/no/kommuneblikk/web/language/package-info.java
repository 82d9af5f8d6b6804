/** Which language a reader has: by the address, or remembered from the one before. */
@NullMarked
package no.kommuneblikk.web.language;

import org.jspecify.annotations.NullMarked;

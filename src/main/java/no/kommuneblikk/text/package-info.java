/** Words and numbers in the reader's language. Knows no feature. */
@NullMarked
package no.kommuneblikk.text;

import org.jspecify.annotations.NullMarked;

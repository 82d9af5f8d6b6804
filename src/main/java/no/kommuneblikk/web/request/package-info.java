/** What is refused before a page or a file sees it, as nothing could answer it. */
@NullMarked
package no.kommuneblikk.web.request;

import org.jspecify.annotations.NullMarked;

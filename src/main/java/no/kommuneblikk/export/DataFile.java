package no.kommuneblikk.export;

import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * A file of rows, read from the database while it is written.
 *
 * @param generated whether any value in it is
 */
record DataFile(String name, boolean generated, StreamingResponseBody content) {}

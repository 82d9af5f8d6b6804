package no.kommuneblikk.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of values, read from the database while it is written.
 *
 * @param key of what is in it: files with the same key are the same in an edition
 * @param name of the file, without what says that it is an example and of which type it is
 * @param generated whether any value in it is
 */
record DataFile(String key, String name, boolean generated, Content content) {

  /** Writes the file. */
  @FunctionalInterface
  interface Content {

    /**
     * Writes all of it.
     *
     * @throws IOException if there is no room for it
     * @throws org.springframework.dao.DataAccessException if the database does not answer
     */
    void to(OutputStream output) throws IOException;
  }
}

package no.kommuneblikk.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that lies finished on the disk, as it is and compressed, with what is told of each before
 * it is sent.
 */
record Spooled(Form plain, Form compressed) {

  /**
   * One form of a file.
   *
   * @param digest SHA-256 of its bytes, as HTTP writes it (RFC 9530)
   */
  record Form(Path path, long length, String digest) {}

  long length() {
    return plain.length() + compressed.length();
  }

  boolean isThere() {
    return Files.exists(plain.path()) && Files.exists(compressed.path());
  }

  /** Whoever is reading it reads on, where the system allows it to be removed at all. */
  void remove() throws IOException {
    Files.deleteIfExists(plain.path());
    Files.deleteIfExists(compressed.path());
  }
}

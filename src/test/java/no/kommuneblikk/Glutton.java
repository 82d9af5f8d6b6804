package no.kommuneblikk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;

/** A program that eats all of its memory as often as it is told to, and ends as it should then. */
final class Glutton {

  /** A letter for each time it was started. */
  static final String STARTS = "starts";

  /** A letter for each time it is to run out of memory. */
  static final String APPETITE = "appetite";

  private static final int BITE = 1024 * 1024;

  private Glutton() {}

  static void main() throws IOException {
    var starts = Path.of(STARTS);
    Files.writeString(starts, "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    if (Files.size(starts) <= Files.size(Path.of(APPETITE))) {
      var eaten = new ArrayList<byte[]>();
      while (eaten.size() < Integer.MAX_VALUE) {
        eaten.add(new byte[BITE]);
      }
    }
  }
}

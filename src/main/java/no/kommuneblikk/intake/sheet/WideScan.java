package no.kommuneblikk.intake.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import no.kommuneblikk.intake.feed.Refused;

/** Looks through a file of two bytes for each character. */
final class WideScan {

  private static final int BUFFER = 1 << 15;

  private WideScan() {}

  static void check(Path path, Encoding encoding) throws IOException {
    var buffer = new char[BUFFER];
    var content = false;
    var lost = false;
    try (var in = Files.newInputStream(path)) {
      in.skipNBytes(Math.min(encoding.mark(), Files.size(path)));
      var reader = new InputStreamReader(in, encoding.charset());
      for (var length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
        for (var i = 0; i < length; i++) {
          var next = buffer[i];
          if (next == 0) {
            throw Refused.because("nulltegn");
          }
          if (TextScan.isControl(next)) {
            throw Refused.because("ikke-tekst");
          }
          // The reader puts it in the place of half a letter; at the end the file is cut
          if (lost) {
            throw Refused.because("halve-tegn");
          }
          lost = next == '\uFFFD';
          content |= next > ' ' && next != ';' && next != ',' && next != '"';
        }
      }
    }
    if (!content) {
      throw Refused.because("uten-innhold");
    }
  }
}

package no.kommuneblikk.intake.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.kommuneblikk.intake.feed.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a text file: its byte order mark if it has one, UTF-16 if every second byte is
 * zero, UTF-8 if it is valid as that, and otherwise what Windows writes, unless its Norwegian
 * letters are those of DOS or of old Macs.
 *
 * @param mark length of the byte order mark
 */
record Encoding(Charset charset, int mark) {

  static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int BEGINNING = 4096;

  static Encoding of(Path path) throws IOException {
    byte[] beginning;
    try (var in = Files.newInputStream(path)) {
      beginning = in.readNBytes(BEGINNING);
    }
    var wide = wide(beginning);
    if (wide != null) {
      WideScan.check(path, wide);
      return wide;
    }
    var scan = TextScan.of(path);
    scan.check();
    if (starts(beginning, 0xEF, 0xBB, 0xBF)) {
      if (!scan.isUtf8()) {
        throw Refused.because("ugyldig-tegnsett");
      }
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (scan.isUtf8()) {
      return new Encoding(StandardCharsets.UTF_8, 0);
    }
    return new Encoding(scan.narrow(), 0);
  }

  private static @Nullable Encoding wide(byte[] beginning) {
    if (starts(beginning, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (starts(beginning, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    var even = zeros(beginning, 0);
    var odd = zeros(beginning, 1);
    var half = beginning.length / 2;
    // Most of a Norwegian text is below the 256th character, so one of its two bytes is zero
    if (half > 1 && odd > half * 0.7 && even == 0) {
      return new Encoding(StandardCharsets.UTF_16LE, 0);
    }
    if (half > 1 && even > half * 0.7 && odd == 0) {
      return new Encoding(StandardCharsets.UTF_16BE, 0);
    }
    return null;
  }

  private static boolean starts(byte[] bytes, int... start) {
    for (var i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static int zeros(byte[] bytes, int from) {
    var zeros = 0;
    for (var i = from; i < bytes.length; i += 2) {
      if (bytes[i] == 0) {
        zeros++;
      }
    }
    return zeros;
  }
}

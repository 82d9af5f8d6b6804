package no.kommuneblikk.intake.sheet.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
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
  private static final int BUFFER = 1 << 16;

  /**
   * Looks through the whole file.
   *
   * @throws Refused if it is no text, or its letters can't be told for certain
   */
  static Encoding of(Path path) throws IOException {
    byte[] beginning;
    try (var in = Files.newInputStream(path)) {
      beginning = in.readNBytes(BEGINNING);
    }
    var scan = new TextScan();
    var wide = wide(beginning);
    if (wide != null) {
      var isWhole = wide.decodes(path, scan::take);
      scan.check();
      return kept(wide, isWhole, "halve-tegn");
    }
    // Every byte is a character of Latin 1
    new Encoding(StandardCharsets.ISO_8859_1, 0).decodes(path, scan::take);
    scan.check();
    var isMarked = starts(beginning, 0xEF, 0xBB, 0xBF);
    var utf8 = new Encoding(StandardCharsets.UTF_8, isMarked ? 3 : 0);
    if (utf8.decodes(path)) {
      return utf8;
    }
    if (scan.isBuiltAsUtf8()) {
      // Letters in more bytes than they need, or in halves: such a text can pass for another one
      throw Refused.because("ulovlig-utf8");
    }
    if (isMarked) {
      throw Refused.because("ugyldig-tegnsett");
    }
    var narrow = new Encoding(scan.narrow(), 0);
    return kept(narrow, narrow.decodes(path), "ikke-tekst");
  }

  private static Encoding kept(Encoding encoding, boolean isWhole, String otherwise) {
    if (!isWhole) {
      throw Refused.because(otherwise);
    }
    return encoding;
  }

  private boolean decodes(Path path) throws IOException {
    return decodes(path, chars -> {});
  }

  /**
   * Whether every byte of the file has a meaning in this encoding. A file that is cut in the middle
   * of a letter is still the text it was.
   *
   * @param seen gets the characters, up to the first that has no meaning
   */
  private boolean decodes(Path path, Consumer<CharBuffer> seen) throws IOException {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var bytes = ByteBuffer.allocate(BUFFER);
    var chars = CharBuffer.allocate(BUFFER);
    try (var in = Files.newByteChannel(path)) {
      in.position(mark);
      while (in.read(bytes) >= 0) {
        var result = decoder.decode(bytes.flip(), chars, false);
        seen.accept(chars.flip());
        if (result.isError()) {
          return false;
        }
        chars.clear();
        bytes.compact();
      }
    }
    return true;
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

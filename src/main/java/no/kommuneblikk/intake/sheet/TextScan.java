package no.kommuneblikk.intake.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import no.kommuneblikk.intake.feed.Refused;

/** What all the bytes of a text file tell of it. */
final class TextScan {

  private static final int BUFFER = 1 << 16;

  private boolean zero;
  private boolean control;
  private boolean content;
  private boolean undefined;
  private boolean broken;
  private boolean forbidden;
  private int pending;
  private int lowest;
  private int highest;
  private final LetterCount letters = new LetterCount();

  private TextScan() {}

  static TextScan of(Path path) throws IOException {
    var scan = new TextScan();
    var buffer = new byte[BUFFER];
    try (var in = Files.newInputStream(path)) {
      for (var length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        for (var i = 0; i < length; i++) {
          scan.take(buffer[i] & 0xFF);
        }
      }
    }
    return scan;
  }

  private void take(int next) {
    letters.take(next);
    if (next < 0x80) {
      broken |= pending > 0;
      pending = 0;
      zero |= next == 0;
      content |= next > ' ' && next != ';' && next != ',' && next != '"';
      control |= isControl(next);
      return;
    }
    content = true;
    undefined |= next == 0x81 || next == 0x8D || next == 0x8F || next == 0x90 || next == 0x9D;
    if (next < 0xC0) {
      broken |= pending == 0;
      forbidden |= next < lowest || next > highest;
      pending = Math.max(0, pending - 1);
      lowest = 0x80;
      highest = 0xBF;
    } else {
      broken |= pending > 0 || next > 0xF4;
      first(next);
    }
  }

  /** The first byte of a letter tells how many follow, and what the next one may be. */
  private void first(int next) {
    forbidden |= next < 0xC2;
    pending = next < 0xE0 ? 1 : next < 0xF0 ? 2 : 3;
    lowest = next == 0xE0 ? 0xA0 : next == 0xF0 ? 0x90 : 0x80;
    highest = next == 0xED ? 0x9F : next == 0xF4 ? 0x8F : 0xBF;
  }

  static boolean isControl(int character) {
    return (character < ' '
            && character != '\t'
            && character != '\n'
            && character != '\r'
            && character != '\f')
        || character == 0x7F;
  }

  /**
   * Whether it is built as UTF-8 is. A file cut in the middle of a letter is still the text it was.
   *
   * @throws Refused if it has what UTF-8 is built to rule out: letters written in more bytes than
   *     they need, or in the halves of UTF-16. Such a text can pass for another one.
   */
  boolean isUtf8() {
    if (!broken && forbidden) {
      throw Refused.because("ulovlig-utf8");
    }
    return !broken;
  }

  /** The encoding of one byte for each letter that fits the Norwegian letters best. */
  Charset narrow() {
    var charset = letters.charset();
    if (charset.equals(Encoding.WINDOWS) && undefined) {
      // Five bytes have no meaning in what Windows writes
      throw Refused.because("ikke-tekst");
    }
    return charset;
  }

  void check() {
    if (zero) {
      throw Refused.because("nulltegn");
    }
    if (control) {
      throw Refused.because("ikke-tekst");
    }
    if (!content) {
      throw Refused.because("uten-innhold");
    }
  }
}

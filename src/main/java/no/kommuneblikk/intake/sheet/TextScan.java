package no.kommuneblikk.intake.sheet;

import java.io.IOException;
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
  private int pending;

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
      pending = Math.max(0, pending - 1);
    } else {
      broken |= pending > 0 || next < 0xC2 || next > 0xF4;
      pending = next < 0xE0 ? 1 : next < 0xF0 ? 2 : 3;
    }
  }

  static boolean isControl(int character) {
    return (character < ' '
            && character != '\t'
            && character != '\n'
            && character != '\r'
            && character != '\f')
        || character == 0x7F;
  }

  /** A file cut in the middle of a letter is still the text it was. */
  boolean isUtf8() {
    return !broken;
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

  /** Five bytes have no meaning in what Windows writes. */
  void checkWindows() {
    if (undefined) {
      throw Refused.because("ikke-tekst");
    }
  }
}

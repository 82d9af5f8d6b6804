package no.kommuneblikk.intake.sheet.csv;

import java.nio.CharBuffer;
import java.nio.charset.Charset;
import no.kommuneblikk.intake.feed.Refused;

/**
 * What all the characters of a text file tell of it. Where a byte is taken for a character, they
 * tell its encoding too: æ, ø and å stand in different places in those of Windows, DOS and old
 * Macs. Only bytes beside other letters are counted, as in «Vær» and «Å», where the other encodings
 * have signs.
 */
final class TextScan {

  private static final Charset DOS = Charset.forName("IBM850");
  private static final Charset MAC = Charset.forName("x-MacRoman");

  /** At the end of a word it refers to a note in Windows, and is «å» in DOS. */
  private static final int DAGGER = 0x86;

  private boolean zero;
  private boolean control;
  private boolean content;
  private boolean broken;
  private int pending;
  private int previous;
  private int windows;
  private int dos;
  private int mac;

  void take(CharBuffer characters) {
    while (characters.hasRemaining()) {
      var next = characters.get();
      zero |= next == 0;
      content |= next > ' ' && next != ';' && next != ',' && next != '"';
      control |= isControl(next);
      lookForUtf8(next);
      lookForLetters(next);
    }
  }

  private static boolean isControl(int character) {
    return (character < ' '
            && character != '\t'
            && character != '\n'
            && character != '\r'
            && character != '\f')
        || character == 0x7F;
  }

  /** The first byte of a letter tells how many follow. */
  private void lookForUtf8(int next) {
    if (next >= 0x80 && next < 0xC0) {
      broken |= pending == 0;
      pending = Math.max(0, pending - 1);
    } else {
      broken |= pending > 0 || next > 0xF4;
      pending = next < 0x80 ? 0 : next < 0xE0 ? 1 : next < 0xF0 ? 2 : 3;
    }
  }

  private void lookForLetters(int next) {
    if (isLetter(next)) {
      count(previous);
    } else if (isLetter(previous) && next != DAGGER) {
      count(next);
    }
    previous = next;
  }

  private static boolean isLetter(int next) {
    return (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z');
  }

  private void count(int letter) {
    switch (letter) {
      case 0xC5, 0xC6, 0xD8, 0xE5, 0xE6, 0xF8 -> windows++;
      // Not those that Windows has quotation marks and trade marks for
      case DAGGER, 0x8F, 0x9B, 0x9D -> dos++;
      case 0x81, 0x8C, 0xBE, 0xBF -> mac++;
      default -> {}
    }
  }

  /** Whether each letter has as many bytes as its first one tells, be they allowed or not. */
  boolean isBuiltAsUtf8() {
    return !broken;
  }

  /**
   * The encoding of one byte for each letter that fits the Norwegian letters best; that of Windows
   * where nothing tells of another.
   */
  Charset narrow() {
    if (windows > 0 || (dos == 0 && mac == 0)) {
      return Encoding.WINDOWS;
    }
    return dos >= mac ? DOS : MAC;
  }

  /**
   * @throws Refused if it is no text
   */
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

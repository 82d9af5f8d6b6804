package no.kommuneblikk.intake.sheet;

import java.nio.charset.Charset;

/**
 * Finds out by the Norwegian letters which encoding of one byte for each letter a text has: æ, ø
 * and å stand in different places in those of Windows, DOS and old Macs. Only bytes beside other
 * letters are counted, as in «Vær» and «Å», where the other encodings have signs.
 */
final class LetterCount {

  private static final Charset DOS = Charset.forName("IBM850");
  private static final Charset MAC = Charset.forName("x-MacRoman");

  /** At the end of a word it refers to a note in Windows, and is «å» in DOS. */
  private static final int DAGGER = 0x86;

  private int previous;
  private int windows;
  private int dos;
  private int mac;

  void take(int next) {
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

  /** That of Windows where nothing tells of another. */
  Charset charset() {
    if (windows > 0 || (dos == 0 && mac == 0)) {
      return Encoding.WINDOWS;
    }
    return dos >= mac ? DOS : MAC;
  }
}

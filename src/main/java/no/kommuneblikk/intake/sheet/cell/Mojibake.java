package no.kommuneblikk.intake.sheet.cell;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text in UTF-8 that somebody has read as if Windows had written it, so that «Bømlo» has become
 * «BÃ¸mlo». It happens to single lines of a file, too, where two files have been put together.
 */
public final class Mojibake {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What the first bytes of Norwegian, Sámi and special letters look like. */
  private static final String FIRST = "ÂÃÄÅâ";

  private Mojibake() {}

  /** The text as it was meant; the text itself where it is meant as it stands. */
  public static String mended(String text) {
    return isSuspect(text) ? decoded(text) : text;
  }

  private static boolean isSuspect(String text) {
    for (var i = 1; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F && FIRST.indexOf(text.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Only where every byte of it is as UTF-8 has it; no other text is so by accident. */
  private static String decoded(String text) {
    try {
      var bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }
}

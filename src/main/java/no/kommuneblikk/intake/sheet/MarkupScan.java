package no.kommuneblikk.intake.sheet;

import no.kommuneblikk.intake.feed.Refused;

/**
 * Looks through the bytes of an XML part for what a parser should never see: a document type, which
 * may name files and addresses to fetch, and a tag so long that a parser would fill the memory.
 */
final class MarkupScan {

  private static final int LONGEST_TAG = 100_000;
  private static final String[] FORBIDDEN = {"<!doctype", "<!entity"};

  private final int[] matched = new int[FORBIDDEN.length];
  private boolean tag;
  private boolean plain;
  private int quote;
  private int length;

  void take(byte[] bytes, int count) {
    for (var i = 0; i < count; i++) {
      // Without its zeros, UTF-16 looks the same
      if (bytes[i] != 0) {
        take(bytes[i] & 0xFF);
      }
    }
  }

  private void take(int next) {
    for (var i = 0; i < FORBIDDEN.length; i++) {
      match(i, next >= 'A' && next <= 'Z' ? next + ('a' - 'A') : next);
    }
    if (!tag) {
      tag = next == '<';
      length = 0;
      quote = 0;
      plain = false;
      return;
    }
    if (++length > LONGEST_TAG) {
      throw Refused.because("odelagt");
    }
    if (length == 1) {
      plain = next == '!' || next == '?';
    }
    if (quote != 0) {
      quote = next == quote ? 0 : quote;
    } else if (next == '>') {
      tag = false;
    } else if (!plain && (next == '"' || next == '\'')) {
      quote = next;
    }
  }

  private void match(int index, int next) {
    var word = FORBIDDEN[index];
    matched[index] = next == word.charAt(matched[index]) ? matched[index] + 1 : next == '<' ? 1 : 0;
    if (matched[index] == word.length()) {
      throw Refused.because("xml-enhet");
    }
  }
}

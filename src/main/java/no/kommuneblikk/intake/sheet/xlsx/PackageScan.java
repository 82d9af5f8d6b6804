package no.kommuneblikk.intake.sheet.xlsx;

import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.sheet.cell.Limits;

/**
 * Unpacks a whole package once without keeping anything, to find out how much there is in it before
 * any of it is trusted. The sizes that the package itself tells may be lies.
 */
final class PackageScan {

  private static final int BUFFER = 1 << 16;
  private static final int MOST_PARTS = 5_000;

  private final ZipFile zip;
  private final Limits limits;
  private final byte[] buffer = new byte[BUFFER];
  private long total;

  PackageScan(ZipFile zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  void check() throws IOException {
    if (zip.size() > MOST_PARTS) {
      throw Refused.because("zip-bombe");
    }
    for (var entries = zip.entries(); entries.hasMoreElements(); ) {
      checkPart(entries.nextElement());
    }
  }

  private void checkPart(ZipEntry entry) throws IOException {
    var markup = isMarkup(entry.getName()) ? new MarkupScan() : null;
    var inflated = 0L;
    try (var in = zip.getInputStream(entry)) {
      for (var length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        inflated += length;
        total += length;
        if (isBomb(inflated, entry.getCompressedSize())) {
          throw Refused.because("zip-bombe");
        }
        if (markup != null) {
          markup.take(buffer, length);
        }
      }
    }
  }

  private boolean isBomb(long inflated, long compressed) {
    return total > limits.inflatedBytes()
        || (inflated > limits.ratioFrom() && inflated > limits.ratio() * Math.max(1, compressed));
  }

  private static boolean isMarkup(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
  }

  /**
   * Looks through the bytes of an XML part for what a parser should never see: a document type,
   * which may name files and addresses to fetch, and a tag so long that a parser would fill the
   * memory.
   */
  private static final class MarkupScan {

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
      matched[index] =
          next == word.charAt(matched[index]) ? matched[index] + 1 : next == '<' ? 1 : 0;
      if (matched[index] == word.length()) {
        throw Refused.because("xml-enhet");
      }
    }
  }
}

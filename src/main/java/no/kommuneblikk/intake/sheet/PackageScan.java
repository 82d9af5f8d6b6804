package no.kommuneblikk.intake.sheet;

import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.kommuneblikk.intake.feed.Refused;

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
}

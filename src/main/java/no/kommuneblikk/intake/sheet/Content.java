package no.kommuneblikk.intake.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import no.kommuneblikk.intake.feed.Refused;

/** What a file really is, by its first bytes. */
enum Content {
  WORKBOOK,
  TEXT;

  private static final String ZIP = "504b0304";
  private static final String OLE = "d0cf11e0a1b11ae1";

  /** What people bring by mistake. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("25504446", "PDF"),
          Map.entry("89504e47", "PNG"),
          Map.entry("ffd8ff", "JPEG"),
          Map.entry("47494638", "GIF"),
          Map.entry("1f8b", "GZIP"),
          Map.entry("377abcaf", "7-Zip"),
          Map.entry("52617221", "RAR"),
          Map.entry("7b5c727466", "RTF"),
          Map.entry("50415231", "Parquet"),
          Map.entry("53514c697465", "SQLite"));

  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private static final int BEGINNING = 8;

  /**
   * @throws Refused if it is nothing that can hold a spreadsheet
   */
  static Content of(Path path) throws IOException {
    var beginning = beginning(path);
    if (beginning.isEmpty()) {
      throw Refused.because("tom-fil");
    }
    if (beginning.startsWith(ZIP)) {
      return WORKBOOK;
    }
    if (beginning.startsWith(OLE)) {
      throw Refused.because(isEncrypted(path) ? "passord" : "gammel-excel");
    }
    if (beginning.startsWith("504b")) {
      throw Refused.because("odelagt");
    }
    for (var other : OTHERS.entrySet()) {
      if (beginning.startsWith(other.getKey())) {
        throw Refused.because("ikke-regneark", other.getValue());
      }
    }
    return TEXT;
  }

  private static String beginning(Path path) throws IOException {
    try (var in = Files.newInputStream(path)) {
      return HexFormat.of().formatHex(in.readNBytes(BEGINNING));
    }
  }

  /** A workbook with a password is the same kind of container as the workbooks of before 2007. */
  private static boolean isEncrypted(Path path) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(path))) {
      var matched = 0;
      for (var next = in.read(); next >= 0; next = in.read()) {
        matched = next == ENCRYPTED[matched] ? matched + 1 : next == ENCRYPTED[0] ? 1 : 0;
        if (matched == ENCRYPTED.length) {
          return true;
        }
      }
      return false;
    }
  }
}

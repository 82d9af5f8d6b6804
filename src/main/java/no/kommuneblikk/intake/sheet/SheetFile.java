package no.kommuneblikk.intake.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.sheet.cell.Limits;
import no.kommuneblikk.intake.sheet.cell.Merge;
import no.kommuneblikk.intake.sheet.cell.SheetFormat;
import no.kommuneblikk.intake.sheet.cell.SheetRows;
import no.kommuneblikk.intake.sheet.csv.TextFormat;
import no.kommuneblikk.intake.sheet.xlsx.WorkbookFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody brings, known by what it contains and never by what it is called. It has
 * been looked through once from end to end before it exists, so that whoever reads it meets no
 * bomb.
 */
public final class SheetFile {

  private final Path path;
  private final String name;
  private final SheetFormat format;
  private final Limits limits;

  private SheetFile(Path path, String name, SheetFormat format, Limits limits) {
    this.path = path;
    this.name = name;
    this.format = format;
    this.limits = limits;
  }

  /**
   * Looks the file through.
   *
   * @param name what the file was called where it came from
   * @throws Refused if it is no spreadsheet, broken, dangerous or too large
   */
  public static SheetFile open(Path path, String name) {
    return open(path, name, Limits.USUAL);
  }

  static SheetFile open(Path path, String name, Limits limits) {
    try {
      var format =
          switch (Content.of(path)) {
            case WORKBOOK -> WorkbookFormat.of(path, limits);
            case TEXT -> TextFormat.of(path, limits);
          };
      return new SheetFile(path, name, format, limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the file was called where it came from. */
  public String name() {
    return name;
  }

  public Path path() {
    return path;
  }

  public long size() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it is a workbook of Excel; otherwise it is comma-separated text. */
  public boolean isWorkbook() {
    return format.isWorkbook();
  }

  /** Names of the sheets that people see, in their order; none for text. */
  public List<String> sheets() {
    return format.names();
  }

  SheetFormat format() {
    return format;
  }

  /**
   * The rows from the first on.
   *
   * @param sheet of a workbook; null for the first; of no meaning for text
   * @throws Refused if the workbook has no such sheet
   */
  public SheetRows rows(@Nullable String sheet) {
    try {
      return format.rows(path, sheet, limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The merged cells of a sheet; none in text. */
  List<Merge> merges(@Nullable String sheet) {
    try {
      return format.merges(path, sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file really is, by its first bytes. */
  private enum Content {
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
}

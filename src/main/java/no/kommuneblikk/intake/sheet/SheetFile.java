package no.kommuneblikk.intake.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.kommuneblikk.intake.feed.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody brings, known by what it contains and never by what it is called. It has
 * been looked through once from end to end before it exists, so that whoever reads it meets no
 * bomb.
 */
public final class SheetFile {

  /** How the rows are kept in the file. */
  sealed interface Format permits TextFormat, WorkbookFormat {}

  private final Path path;
  private final String name;
  private final Format format;
  private final Limits limits;

  private SheetFile(Path path, String name, Format format, Limits limits) {
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
    return format instanceof WorkbookFormat;
  }

  /** Names of the sheets that people see, in their order; none for text. */
  public List<String> sheets() {
    return format instanceof WorkbookFormat workbook ? workbook.names() : List.of();
  }

  Format format() {
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
      return switch (format) {
        case TextFormat text -> new TextRows(path, text, limits);
        case WorkbookFormat workbook -> WorkbookRows.open(path, workbook, sheet, limits);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The merged cells of a sheet; none in text. */
  List<Merge> merges(@Nullable String sheet) {
    try {
      return switch (format) {
        case TextFormat text -> List.of();
        case WorkbookFormat workbook -> WorkbookRows.merges(path, workbook, sheet);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

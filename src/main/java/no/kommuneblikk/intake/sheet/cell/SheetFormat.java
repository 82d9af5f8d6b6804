package no.kommuneblikk.intake.sheet.cell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the rows of one file are kept in it, found out before any of them is read. */
public interface SheetFormat {

  /** Whether it is a workbook of Excel; otherwise it is comma-separated text. */
  boolean isWorkbook();

  /** Names of the sheets that people see, in their order; none for text. */
  default List<String> names() {
    return List.of();
  }

  /**
   * The rows from the first on.
   *
   * @param sheet of a workbook; null for the first; of no meaning for text
   * @throws no.kommuneblikk.intake.feed.Refused if the workbook has no such sheet
   */
  SheetRows rows(Path path, @Nullable String sheet, Limits limits) throws IOException;

  /** The merged cells of a sheet; none in text. */
  default List<Merge> merges(Path path, @Nullable String sheet) throws IOException {
    return List.of();
  }

  /** Writes rows as the file they come from. */
  RowWriter writer(OutputStream out, @Nullable String sheet) throws IOException;
}

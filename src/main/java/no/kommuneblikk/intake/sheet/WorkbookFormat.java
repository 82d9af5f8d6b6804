package no.kommuneblikk.intake.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.kommuneblikk.intake.feed.Refused;

/**
 * What a workbook holds.
 *
 * @param sheets those that people see, in their order
 * @param from1904 whether its days are counted from 1904
 */
record WorkbookFormat(List<Sheet> sheets, boolean from1904) implements SheetFile.Format {

  /**
   * @param part where its cells lie in the package
   */
  record Sheet(String name, String part) {}

  static WorkbookFormat of(Path path, Limits limits) throws IOException {
    if (Files.size(path) > limits.workbookBytes()) {
      throw Refused.because("for-stor-arbeidsbok", Limits.megabytes(limits.workbookBytes()));
    }
    try (var zip = new ZipFile(path.toFile())) {
      checkKind(zip);
      new PackageScan(zip, limits).check();
      return WorkbookPart.read(zip);
    } catch (ZipException | EOFException e) {
      throw Refused.because("odelagt");
    }
  }

  /** Many kinds of files are zipped packages. */
  private static void checkKind(ZipFile zip) {
    if (zip.getEntry(WorkbookPart.NAME) != null) {
      return;
    }
    if (zip.getEntry("xl/workbook.bin") != null) {
      throw Refused.because("binar-excel");
    }
    if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
      throw Refused.because("opendocument");
    }
    throw Refused.because(
        "ikke-regneark", zip.getEntry("word/document.xml") != null ? "Word" : "ZIP");
  }

  List<String> names() {
    return sheets.stream().map(Sheet::name).toList();
  }
}

package no.kommuneblikk.intake.sheet.xlsx;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.sheet.cell.Limits;
import no.kommuneblikk.intake.sheet.cell.Merge;
import no.kommuneblikk.intake.sheet.cell.RowWriter;
import no.kommuneblikk.intake.sheet.cell.SheetFormat;
import no.kommuneblikk.intake.sheet.cell.SheetRows;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook holds.
 *
 * @param sheets those that people see, in their order
 * @param from1904 whether its days are counted from 1904
 */
public record WorkbookFormat(List<Sheet> sheets, boolean from1904) implements SheetFormat {

  static final String NAME = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String FOLDER = "xl/";

  /**
   * @param part where its cells lie in the package
   */
  record Sheet(String name, String part) {}

  public static WorkbookFormat of(Path path, Limits limits) throws IOException {
    if (Files.size(path) > limits.workbookBytes()) {
      throw Refused.because("for-stor-arbeidsbok", Limits.megabytes(limits.workbookBytes()));
    }
    try (var zip = new ZipFile(path.toFile())) {
      checkKind(zip);
      new PackageScan(zip, limits).check();
      return read(zip);
    } catch (ZipException | EOFException e) {
      throw Refused.because("odelagt");
    }
  }

  /** Many kinds of files are zipped packages. */
  private static void checkKind(ZipFile zip) {
    if (zip.getEntry(NAME) != null) {
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

  @Override
  public List<String> names() {
    return sheets.stream().map(Sheet::name).toList();
  }

  @Override
  public boolean isWorkbook() {
    return true;
  }

  @Override
  public SheetRows rows(Path path, @Nullable String sheet, Limits limits) throws IOException {
    return WorkbookRows.open(path, this, sheet, limits);
  }

  @Override
  public List<Merge> merges(Path path, @Nullable String sheet) throws IOException {
    return WorkbookRows.merges(path, this, sheet);
  }

  @Override
  public RowWriter writer(OutputStream out, @Nullable String sheet) {
    return new WorkbookWriter(out, Objects.requireNonNullElse(sheet, "Ark1"));
  }

  private static WorkbookFormat read(ZipFile zip) throws IOException {
    var parts = parts(zip);
    var seen = new ArrayList<WorkbookFormat.Sheet>();
    var hidden = new ArrayList<WorkbookFormat.Sheet>();
    var from1904 = false;
    try (var xml = required(zip, NAME)) {
      for (var event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
        if (event == START_ELEMENT && xml.name().equals("sheet")) {
          var part = parts.get(xml.attribute("id", ""));
          // A sheet with nothing but a diagram has no cells
          if (part != null && zip.getEntry(part) != null) {
            var sheet = new WorkbookFormat.Sheet(xml.attribute("name", ""), part);
            (xml.attribute("state", "visible").equals("visible") ? seen : hidden).add(sheet);
          }
        } else if (event == START_ELEMENT && xml.name().equals("workbookPr")) {
          from1904 = isTrue(xml.attribute("date1904", "0"));
        }
      }
    }
    var sheets = seen.isEmpty() ? hidden : seen;
    if (sheets.isEmpty()) {
      throw Refused.because("odelagt");
    }
    return new WorkbookFormat(List.copyOf(sheets), from1904);
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }

  /** Where the sheets lie, by the identifiers that the workbook uses for them. */
  private static Map<String, String> parts(ZipFile zip) throws IOException {
    var parts = new HashMap<String, String>();
    try (var xml = required(zip, RELATIONS)) {
      for (var event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
        if (event == START_ELEMENT
            && xml.name().equals("Relationship")
            && xml.attribute("Type", "").endsWith("/worksheet")) {
          var target = xml.attribute("Target", "");
          parts.put(
              xml.attribute("Id", ""),
              target.startsWith("/") ? target.substring(1) : FOLDER + target);
        }
      }
    }
    return parts;
  }

  private static Xml required(ZipFile zip, String part) throws IOException {
    var xml = Xml.open(zip, part);
    if (xml == null) {
      throw Refused.because("odelagt");
    }
    return xml;
  }
}

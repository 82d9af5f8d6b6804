package no.kommuneblikk.intake.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes workbooks, also such as no spreadsheet would. */
final class Sheets {

  private Sheets() {}

  /** A workbook as a well-behaved program writes it. */
  static byte[] workbook(Consumer<Worksheet> content) {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "Test", "1.0")) {
      content.accept(workbook.newWorksheet("Tall"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A workbook of rows of texts and numbers. */
  static byte[] of(List<List<Object>> rows) {
    return workbook(
        sheet -> {
          for (var i = 0; i < rows.size(); i++) {
            for (var j = 0; j < rows.get(i).size(); j++) {
              switch (rows.get(i).get(j)) {
                case Number number -> sheet.value(i, j, number);
                case Object text -> sheet.value(i, j, text.toString());
              }
            }
          }
        });
  }

  /** A package with this XML for its only sheet. */
  static byte[] raw(String sheetData) {
    return packed(parts(sheetData));
  }

  static Map<String, byte[]> parts(String sheetData) {
    var parts = new LinkedHashMap<String, byte[]>();
    put(parts, "[Content_Types].xml", "<Types/>");
    put(
        parts,
        "xl/workbook.xml",
        "<workbook><sheets><sheet name='Tall' sheetId='1' id='r1'/></sheets></workbook>");
    put(
        parts,
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='r1' Type='x/worksheet'"
            + " Target='worksheets/sheet1.xml'/></Relationships>");
    put(
        parts,
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>");
    return parts;
  }

  static void put(Map<String, byte[]> parts, String name, String text) {
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] packed(Map<String, byte[]> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A row of cells with texts in them. */
  static String row(int number, String... texts) {
    var row = new StringBuilder("<row r='" + number + "'>");
    for (var i = 0; i < texts.length; i++) {
      row.append("<c r='")
          .append((char) ('A' + i))
          .append(number)
          .append("' t='inlineStr'><is><t>");
      row.append(texts[i]).append("</t></is></c>");
    }
    return row + "</row>";
  }
}

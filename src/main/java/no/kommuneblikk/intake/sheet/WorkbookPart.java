package no.kommuneblikk.intake.sheet;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import no.kommuneblikk.intake.feed.Refused;

/** The part of a workbook that names its sheets. */
final class WorkbookPart {

  static final String NAME = "xl/workbook.xml";

  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String FOLDER = "xl/";

  private WorkbookPart() {}

  static WorkbookFormat read(ZipFile zip) throws IOException {
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

package no.kommuneblikk.intake.sheet;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import no.kommuneblikk.intake.feed.Refused;

/** The texts that the cells of a workbook share. They are all that is kept of it in memory. */
final class SharedStrings {

  private static final String PART = "xl/sharedStrings.xml";

  private SharedStrings() {}

  /**
   * Reads them, each one character longer than the limit at most, so that a cell that is too long
   * can be told from one that just fits.
   */
  static List<String> read(ZipFile zip, Limits limits) throws IOException {
    var strings = new ArrayList<String>();
    var room = limits.sharedCharacters();
    try (var xml = Xml.open(zip, PART)) {
      if (xml == null) {
        return List.of();
      }
      var text = new RunText(limits.cellLength() + 1);
      for (var event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
        text.take(event, xml);
        if (event == END_ELEMENT && xml.name().equals("si")) {
          // Even an empty text takes room
          room -= text.length() + 16;
          if (room < 0) {
            throw Refused.because("for-mye-tekst");
          }
          strings.add(text.toString());
          text.clear();
        }
      }
    }
    return strings;
  }
}

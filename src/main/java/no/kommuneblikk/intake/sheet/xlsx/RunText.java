package no.kommuneblikk.intake.sheet.xlsx;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.sheet.cell.Limits;

/**
 * Puts the text of a cell together out of its runs. A digit that is raised or lowered comes out as
 * a raised or lowered digit: it refers to a note, and beside a number it must never become one more
 * digit of it.
 */
final class RunText {

  private static final String PART = "xl/sharedStrings.xml";

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  private final StringBuilder text = new StringBuilder();
  private final int limit;
  private boolean reading;
  private boolean phonetic;
  private String digits = "";
  private int run;

  /**
   * @param limit how much of the text is kept
   */
  RunText(int limit) {
    this.limit = limit;
  }

  void clear() {
    text.setLength(0);
    reading = false;
    phonetic = false;
  }

  /** Takes the event that the reader stands at. */
  void take(int event, Xml xml) {
    if (event == START_ELEMENT) {
      start(xml);
    } else if (event == END_ELEMENT) {
      end(xml.name());
    } else if ((event == CHARACTERS || event == CDATA) && reading) {
      xml.appendTo(text, limit);
    }
  }

  private void start(Xml xml) {
    switch (xml.name()) {
      case "r" -> {
        run = text.length();
        digits = "";
      }
      case "vertAlign" -> digits = digits(xml.attribute("val", ""));
      // How Japanese is pronounced stands beside it, and is no part of it
      case "rPh" -> phonetic = true;
      default -> {}
    }
    reading = xml.name().equals("v") || (xml.name().equals("t") && !phonetic);
  }

  private static String digits(String alignment) {
    return switch (alignment) {
      case "superscript" -> RAISED;
      case "subscript" -> LOWERED;
      default -> "";
    };
  }

  private void end(String name) {
    reading = false;
    phonetic &= !name.equals("rPh");
    if (name.equals("r") && !digits.isEmpty()) {
      for (var i = run; i < text.length(); i++) {
        text.setCharAt(i, shifted(text.charAt(i), digits));
      }
    }
  }

  private static char shifted(char c, String digits) {
    return c >= '0' && c <= '9' ? digits.charAt(c - '0') : c;
  }

  /** The digits of a cell that is raised as a whole. */
  static String raised(String text) {
    var raised = new StringBuilder(text);
    for (var i = 0; i < raised.length(); i++) {
      raised.setCharAt(i, shifted(raised.charAt(i), RAISED));
    }
    return raised.toString();
  }

  int length() {
    return text.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /**
   * Reads them, each one character longer than the limit at most, so that a cell that is too long
   * can be told from one that just fits.
   */
  static List<String> shared(ZipFile zip, Limits limits) throws IOException {
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

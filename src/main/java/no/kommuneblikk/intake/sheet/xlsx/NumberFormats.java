package no.kommuneblikk.intake.sheet.xlsx;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;

/** What the styles of a workbook say of the numbers: which are dates, percentages or notes. */
final class NumberFormats {

  /** How a number is shown. */
  enum Kind {
    NUMBER,
    PERCENT,
    DATE,
    /** Raised or lowered as a whole: it refers to a note. */
    NOTE
  }

  private static final String PART = "xl/styles.xml";

  private final List<Kind> styles;

  private NumberFormats(List<Kind> styles) {
    this.styles = styles;
  }

  static NumberFormats read(ZipFile zip) throws IOException {
    var own = new HashMap<String, Kind>();
    var styles = new ArrayList<Kind>();
    var fonts = 0;
    var notes = new BitSet();
    try (var xml = Xml.open(zip, PART)) {
      if (xml == null) {
        return new NumberFormats(List.of());
      }
      var inCells = false;
      for (var event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
        if (event == END_ELEMENT) {
          inCells &= !xml.name().equals("cellXfs");
        } else if (event == START_ELEMENT) {
          switch (xml.name()) {
            case "numFmt" ->
                own.put(xml.attribute("numFmtId", ""), kindOf(xml.attribute("formatCode", "")));
            case "font" -> fonts++;
            case "vertAlign" -> notes.set(fonts, !xml.attribute("val", "").equals("baseline"));
            case "cellXfs" -> inCells = true;
            case "xf" -> {
              if (inCells) {
                var isNote = notes.get(CellReference.number(xml.attribute("fontId", "0")) + 1);
                styles.add(isNote ? Kind.NOTE : kind(xml.attribute("numFmtId", "0"), own));
              }
            }
            default -> {}
          }
        }
      }
    }
    return new NumberFormats(styles);
  }

  Kind of(int style) {
    return style >= 0 && style < styles.size() ? styles.get(style) : Kind.NUMBER;
  }

  private static Kind kind(String id, Map<String, Kind> own) {
    var kind = own.get(id);
    if (kind != null) {
      return kind;
    }
    return switch (id) {
      case "9", "10" -> Kind.PERCENT;
      case "14", "15", "16", "17", "18", "19", "20", "21", "22" -> Kind.DATE;
      case "27", "28", "29", "30", "31", "36", "45", "46", "47" -> Kind.DATE;
      case "50", "51", "52", "53", "54", "55", "56", "57", "58" -> Kind.DATE;
      default -> Kind.NUMBER;
    };
  }

  /** Reads a format such as {@code dd.mm.yyyy} or {@code 0.0%}, without its quoted texts. */
  static Kind kindOf(String format) {
    var plain = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.", "");
    if (plain.contains("%")) {
      return Kind.PERCENT;
    }
    var isDate = plain.chars().anyMatch(c -> c == 'y' || c == 'd' || c == 'm' || c == 'h');
    return isDate && !plain.contains("0") && !plain.contains("#") ? Kind.DATE : Kind.NUMBER;
  }
}

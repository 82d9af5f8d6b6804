package no.kommuneblikk.intake.sheet.xlsx;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.sheet.cell.Limits;
import no.kommuneblikk.intake.sheet.cell.Mojibake;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import no.kommuneblikk.intake.sheet.cell.WrittenDates;

/** Reads the cells of a sheet of a workbook. */
final class WorkbookCells {

  private static final LocalDate BEGINNING = LocalDate.of(1899, 12, 30);

  /** Excel believes that 1900 was a leap year; from March on the days agree. */
  private static final int LEAP_DAY = 60;

  private static final int FROM_1904 = 1462;
  private static final int LAST_DAY = 2_958_465;

  private final List<String> strings;
  private final NumberFormats formats;
  private final boolean from1904;
  private final Limits limits;
  private final RunText text;

  WorkbookCells(List<String> strings, NumberFormats formats, boolean from1904, Limits limits) {
    this.strings = strings;
    this.formats = formats;
    this.from1904 = from1904;
    this.limits = limits;
    this.text = new RunText(limits.cellLength() + 1);
  }

  /** Reads from the start of a cell to its end. */
  SheetCell read(Xml xml, long row, int column) {
    var type = xml.attribute("t", "n");
    var style = xml.attribute("s", "0");
    var formula = false;
    text.clear();
    for (var event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
      text.take(event, xml);
      if (event == START_ELEMENT) {
        formula |= xml.name().equals("f");
      } else if (event == END_ELEMENT && xml.name().equals("c")) {
        break;
      }
    }
    var value = type.equals("s") ? shared() : text.toString();
    if (value.length() > limits.cellLength()) {
      throw tooLong(row, column);
    }
    var stripped = strip(value);
    if (formula) {
      return new SheetCell.Formula(stripped);
    }
    return stripped.isEmpty() ? SheetCell.Blank.BLANK : cell(type, stripped, style);
  }

  private Refused tooLong(long row, int column) {
    var place = new SourcePlace(row, column);
    return new Refused(
        Remark.error(
            "for-lang-celle",
            place,
            place.columnLetters() + row,
            Integer.toString(limits.cellLength())));
  }

  private String shared() {
    if (text.length() == 0) {
      return "";
    }
    var index = CellReference.number(text.toString());
    if (index >= strings.size()) {
      throw Refused.because("odelagt");
    }
    return strings.get(index);
  }

  private static String strip(String value) {
    return Mojibake.mended(value.replace('\u00a0', ' ').replace('\u202f', ' ').strip());
  }

  private SheetCell cell(String type, String value, String style) {
    return switch (type) {
      case "n" -> number(value, formats.of(CellReference.number(style)));
      case "e" -> new SheetCell.Fault(value);
      case "b" -> new SheetCell.Text(value.equals("1") ? "SANN" : "USANN");
      case "d" -> isoDate(value);
      default -> new SheetCell.Text(value);
    };
  }

  private static SheetCell isoDate(String value) {
    var date = WrittenDates.read(value.length() > 10 ? value.substring(0, 10) : value);
    return date == null ? new SheetCell.Text(value) : new SheetCell.Date(date);
  }

  private SheetCell number(String value, NumberFormats.Kind kind) {
    if (!isNumber(value)) {
      return new SheetCell.Fault(value);
    }
    var number = Double.parseDouble(value);
    return switch (kind) {
      case NUMBER -> new SheetCell.Number(number);
      // Shown as 12,3 % and kept as 0.123; shifted as decimals so that nothing is rounded
      case PERCENT -> new SheetCell.Number(new BigDecimal(value).movePointRight(2).doubleValue());
      case DATE -> date(number);
      case NOTE -> new SheetCell.Text(RunText.raised(value));
    };
  }

  /** Neither NaN nor hexadecimal, which Java would read. */
  private static boolean isNumber(String value) {
    var digits = 0;
    for (var i = 0; i < value.length(); i++) {
      var c = value.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c != '.' && c != '-' && c != '+' && c != 'E' && c != 'e') {
        return false;
      }
    }
    return digits > 0 && isParsed(value);
  }

  private static boolean isParsed(String value) {
    try {
      return Double.isFinite(Double.parseDouble(value)) && value.length() < 40;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private SheetCell date(double number) {
    var days = (long) Math.floor(number) + (from1904 ? FROM_1904 : 0);
    if (days < 1 || days > LAST_DAY) {
      return new SheetCell.Number(number);
    }
    return new SheetCell.Date(BEGINNING.plusDays(days < LEAP_DAY ? days + 1 : days));
  }
}

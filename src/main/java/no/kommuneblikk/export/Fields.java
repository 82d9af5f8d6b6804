package no.kommuneblikk.export;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** How the fields of files are written. */
final class Fields {

  /** What a Norwegian spreadsheet opens in columns. */
  static final CSVFormat SPREADSHEET =
      CSVFormat.RFC4180.builder().setDelimiter(';').setRecordSeparator("\r\n").get();

  /** Spreadsheets take a text for the character set of the machine otherwise. */
  static final String BYTE_ORDER_MARK = "\ufeff";

  private Fields() {}

  /** A number with a decimal point and no more decimals than it has, six at most. */
  static String number(@Nullable Double value) {
    if (value == null) {
      return "";
    }
    // What rounds to a whole number has no decimals either, nor zero a sign
    return String.format(Locale.ROOT, "%.6f", value)
        .replaceAll("\\.?0+$", "")
        .replaceAll("^-0$", "0");
  }

  /** The same with a decimal comma. */
  static String norwegian(@Nullable Double value) {
    return number(value).replace('.', ',');
  }

  static String norwegian(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  /** A spreadsheet would run a text that begins like a formula. */
  static String harmless(String text) {
    return text.matches("(?s)\\s*[=+\\-@].*|[\\t\\r\\n].*") ? "'" + text : text;
  }

  /**
   * The number of an area as a spreadsheet keeps it: a formula that gives a text, since 0301 would
   * be read as the quantity 301. An area without one stays empty.
   */
  static String areaNumber(String code) {
    return code.matches("\\d+") ? "=\"" + code + "\"" : "";
  }
}

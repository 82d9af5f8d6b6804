package no.kommuneblikk.text;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The product's sentences, numbers and dates in one language. Immutable, so a figure that is given
 * one is still a pure function.
 */
public final class Texts {

  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char MINUS = '\u2212';

  /**
   * The same sum is a hair above or below its decimal value by the way it was added up. Halves are
   * rounded away from zero as decimals, so a value is lifted by more than such a hair first. Also
   * in {@code Printed} and {@code frontend/chart/formats.ts}.
   */
  private static final double HAIR = 1 + 1e-12;

  private final String language;
  private final Locale locale;
  private final Map<String, Message> messages;
  private final UnaryOperator<String> rows;
  private final DecimalFormatSymbols symbols;
  private final DateTimeFormatter dates;

  Texts(String language, Locale locale, Map<String, String> messages, UnaryOperator<String> rows) {
    this.rows = rows;
    this.language = language;
    this.locale = locale;
    this.messages =
        messages.entrySet().stream()
            .collect(
                toUnmodifiableMap(
                    Map.Entry::getKey, message -> new Message(message.getValue(), locale)));
    this.symbols = DecimalFormatSymbols.getInstance(locale);
    symbols.setGroupingSeparator(NO_BREAK_SPACE);
    symbols.setMinusSign(MINUS);
    this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale);
  }

  /** The language as an address names it: «nb». */
  public String language() {
    return language;
  }

  /** What keeps apart whatever is kept by language. */
  public Locale locale() {
    return locale;
  }

  /** Whether it is what a reader has who has not asked for another. */
  public boolean isUsual() {
    return locale.equals(TextCatalog.BOKMAL);
  }

  /**
   * The message with this key. Numbers are given as text, made by the methods below, so that each
   * place decides its own decimals; counts and conditions are given as they are, for {@code plural}
   * and {@code select}.
   *
   * @throws IllegalArgumentException if no language has the key: a programming error
   */
  public String text(String key, Object... arguments) {
    var message = messages.get(key);
    if (message == null) {
      throw new IllegalArgumentException("No message with the key " + key);
    }
    return message.with(arguments);
  }

  /**
   * What a row of the database says in bokmål, in this language; as it stands there where nobody
   * has put just these words into the language, such as what a data steward has typed.
   */
  public String told(String words) {
    return rows.apply(words);
  }

  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /** 1 234,5 */
  public String number(double value, int decimals) {
    return format("#,##0", decimals).format(roundedToZero(value, decimals));
  }

  /** +1 234,5 or −1 234,5; zero has no sign. */
  public String signed(double value, int decimals) {
    var rounded = roundedToZero(value, decimals);
    return (rounded > 0 ? "+" : "") + format("#,##0", decimals).format(rounded);
  }

  /** 18,9 % of the number 18.9. */
  public String percent(double value, int decimals) {
    return number(value, decimals) + NO_BREAK_SPACE + "%";
  }

  /** +18,9 % of the number 18.9. */
  public String signedPercent(double value, int decimals) {
    return signed(value, decimals) + NO_BREAK_SPACE + "%";
  }

  /** 22. november 2026 */
  public String date(LocalDate date) {
    return dates.format(date);
  }

  /** Horten, Nome og Skien. */
  public String list(List<String> items) {
    if (items.size() < 2) {
      return items.isEmpty() ? "" : items.getFirst();
    }
    return String.join(", ", items.subList(0, items.size() - 1))
        + " "
        + text("text.and")
        + " "
        + items.getLast();
  }

  private DecimalFormat format(String integers, int decimals) {
    var format =
        new DecimalFormat(
            decimals == 0 ? integers : integers + "." + "0".repeat(decimals), symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }

  /** Keeps a value that rounds to nothing from being shown as minus zero. */
  private static double roundedToZero(double value, int decimals) {
    var decimal = value * HAIR;
    return Math.abs(decimal) * Math.pow(10, decimals) < 0.5 ? 0 : decimal;
  }
}

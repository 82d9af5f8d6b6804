package no.kommuneblikk.intake.sheet.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What stands in one cell. */
public sealed interface SheetCell {

  /** As people read it; empty for a blank cell. */
  String text();

  default boolean isBlank() {
    return false;
  }

  /** Text without space at its ends. Everything in a comma-separated file is text. */
  record Text(String text) implements SheetCell {}

  /** A number that the workbook keeps as one. */
  record Number(double value) implements SheetCell {

    private static final double EXACT = 1e15;

    /** Without an exponent; without decimals where there are none, so that 301.0 is 301. */
    @Override
    public String text() {
      return value == Math.rint(value) && Math.abs(value) < EXACT
          ? Long.toString((long) value)
          : BigDecimal.valueOf(value).toPlainString();
    }
  }

  /** A date that the workbook keeps as one. The time of day is left out. */
  record Date(LocalDate date) implements SheetCell {

    private static final DateTimeFormatter NORWEGIAN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    @Override
    public String text() {
      return NORWEGIAN.format(date);
    }
  }

  /**
   * A formula. Its result is not used: it is as old as the last time somebody computed it, and may
   * come from another file.
   *
   * @param text the last result
   */
  record Formula(String text) implements SheetCell {}

  /** A failed formula or look-up, such as {@code #N/A}. */
  record Fault(String text) implements SheetCell {}

  /** Nothing. */
  record Blank() implements SheetCell {

    public static final Blank BLANK = new Blank();

    @Override
    public String text() {
      return "";
    }

    @Override
    public boolean isBlank() {
      return true;
    }
  }
}

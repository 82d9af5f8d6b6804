package no.kommuneblikk.intake.sheet.cell;

/** What stands before the decimals of a number that is written as text. */
public enum DecimalStyle {
  /** 1.234,5 is one thousand two hundred and thirty-four and a half. */
  COMMA,
  /** 1,234.5 is the same. */
  POINT
}

package no.kommuneblikk.intake.feed;

import java.util.regex.Pattern;

/** Numbers of four digits that tables have among those of the municipalities. */
public final class MunicipalityNumber {

  private static final Pattern UNSPECIFIED = Pattern.compile("99..|..99");
  private static final Pattern ABROAD = Pattern.compile("2[1235]..");
  private static final Pattern SUM = Pattern.compile("00..|..00");

  private MunicipalityNumber() {}

  /** Figures that nobody has placed, in a county or at all. */
  public static boolean isUnspecified(String number) {
    return UNSPECIFIED.matcher(number).matches();
  }

  /** Svalbard, Jan Mayen, the continental shelf and abroad. */
  public static boolean isAbroad(String number) {
    return ABROAD.matcher(number).matches();
  }

  /** The country or a county. */
  public static boolean isSum(String number) {
    return SUM.matcher(number).matches();
  }

  /** Whether no municipality can have the number. */
  public static boolean isNone(String number) {
    return isUnspecified(number) || isAbroad(number) || isSum(number);
  }
}

package no.kommuneblikk.indicator;

import java.util.Locale;

/**
 * What a measure is called in one language.
 *
 * @param shortName in few words, for an axis or a row of a table
 * @param inSentence the short name where it does not begin a sentence; an abbreviation, such as
 *     IPLOS, keeps its capitals
 */
public record MeasureName(String name, String shortName, String inSentence) {

  /** Of a measure that has one name only, such as a data steward's. */
  public static MeasureName of(String name, Locale language) {
    var abbreviated = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return new MeasureName(
        name,
        name,
        abbreviated || name.isEmpty()
            ? name
            : name.substring(0, 1).toLowerCase(language) + name.substring(1));
  }
}

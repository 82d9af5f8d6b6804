package no.kommuneblikk.intake.sheet;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that files use for measures. */
final class MeasureWords {

  private static final String STAFF = "arsverk";
  private static final String POPULATION = "folketall";
  private static final String GRANTS = "tilskudd-765-62";
  private static final String ASSISTANCE = "sosialhjelpsmottakere";
  private static final String OFFENCES = "ruslovbrudd";

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry(STAFF, STAFF),
          Map.entry("arsverk i alt", STAFF),
          Map.entry("arsverk voksne", "arsverk-voksne"),
          Map.entry("arsverk barn og unge", "arsverk-barn-unge"),
          Map.entry("arsverk barn unge", "arsverk-barn-unge"),
          Map.entry(POPULATION, POPULATION),
          Map.entry("folkemengde", POPULATION),
          Map.entry("befolkning", POPULATION),
          Map.entry("innbyggere", POPULATION),
          Map.entry("innbyggjarar", POPULATION),
          Map.entry("netto driftsutgifter", "netto-243"),
          Map.entry("netto driftsutgift", "netto-243"),
          Map.entry("brutto driftsutgifter", "brutto-243"),
          Map.entry("tilskudd", GRANTS),
          Map.entry("tilskudd 765 62", GRANTS),
          Map.entry("tilskudd kap 765 post 62", GRANTS),
          Map.entry(ASSISTANCE, ASSISTANCE),
          Map.entry("sosialhjelpsmottagere", ASSISTANCE),
          Map.entry("sosialhjelpsmottakarar", ASSISTANCE),
          Map.entry(OFFENCES, OFFENCES),
          Map.entry("narkotikalovbrudd", OFFENCES),
          Map.entry("medianinntekt", "medianinntekt"));

  private MeasureWords() {}

  /** The measure that a cell names: by a word, or else by what must be its code. */
  static String codeOf(String text) {
    var folded = PlainWords.fold(text);
    var word = WORDS.get(folded);
    return word == null ? PlainWords.lower(text).replace(' ', '-') : word;
  }

  /**
   * The measure that a header is about: the code or the words in it that say most.
   *
   * @param codes of all measures
   * @return null if it is about none of them
   */
  static @Nullable String in(String folded, Set<String> codes) {
    var exact =
        codes.stream()
            .filter(code -> PlainWords.fold(code).equals(folded))
            .findFirst()
            .orElse(null);
    if (exact != null) {
      return exact;
    }
    return WORDS.entrySet().stream()
        .filter(entry -> codes.contains(entry.getValue()))
        .filter(entry -> contains(folded, entry.getKey()))
        .max(Comparator.comparingInt(entry -> entry.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  /** Whether all the words stand in the header, one after the other but not always side by side. */
  private static boolean contains(String folded, String words) {
    var from = 0;
    var padded = " " + folded + " ";
    for (var word : words.split(" ")) {
      var at = padded.indexOf(" " + word + " ", from);
      if (at < 0) {
        return false;
      }
      from = at + word.length();
    }
    return true;
  }
}

package no.kommuneblikk.intake.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import no.kommuneblikk.indicator.MeasureCatalog;
import no.kommuneblikk.intake.sheet.cell.PlainWords;
import org.jspecify.annotations.Nullable;

/**
 * The words that files use for measures: their codes, their names, and what else they are called.
 */
public final class MeasureWords {

  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();

  public MeasureWords(MeasureCatalog catalog) {
    for (var measure : catalog.all()) {
      codes.put(PlainWords.fold(measure.code()), measure.code());
      for (var name : measure.names().values()) {
        call(name.name(), measure.code());
        call(name.shortName(), measure.code());
      }
    }
    catalog
        .aliases()
        .forEach(
            (alias, code) -> {
              if (catalog.find(code).isPresent()) {
                words.put(alias, code);
              }
            });
  }

  /** A name of one word may stand in a header that is about something else. */
  private void call(String name, String code) {
    var folded = PlainWords.fold(name);
    names.putIfAbsent(folded, code);
    if (folded.contains(" ")) {
      words.putIfAbsent(folded, code);
    }
  }

  /** The measure that a cell names: by a word or its name, or else by what must be its code. */
  String codeOf(String text) {
    var folded = PlainWords.fold(text);
    var word = words.getOrDefault(folded, names.get(folded));
    return word == null ? PlainWords.lower(text).replace(' ', '-') : word;
  }

  /**
   * The measure that a header is about: the code, the name or the words in it that say most.
   *
   * @return null if it is about none
   */
  public @Nullable String in(String folded) {
    var exact = codes.getOrDefault(folded, names.get(folded));
    if (exact != null) {
      return exact;
    }
    return words.entrySet().stream()
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

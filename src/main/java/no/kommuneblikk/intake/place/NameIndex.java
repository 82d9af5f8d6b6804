package no.kommuneblikk.intake.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.geography.MunicipalitySearch;
import org.jspecify.annotations.Nullable;

/**
 * Names as people write them, and what they may stand for: in any case, without their marks, å as
 * aa, with «kommune» after it, and in several languages with or without a sign between.
 */
final class NameIndex<T> {

  /**
   * What a text means.
   *
   * @param meant what all the names in it may stand for; of several, each of them
   * @param unknown the parts of it that are no name here
   * @param several names in it have nothing in common, so it is about more than one
   */
  record Reading<T>(Set<T> meant, List<String> unknown, boolean several) {

    static <T> Reading<T> none(String text) {
      return new Reading<>(Set.of(), List.of(text), false);
    }
  }

  private static final Pattern LANGUAGES = Pattern.compile("\\s+[-–—]\\s+|\\s*[/|]\\s*");
  private static final Pattern LIST = Pattern.compile("\\s*[,;&+]\\s*|\\s+og\\s+");
  private static final Pattern SIGNS = Pattern.compile("[.,:;'’`´*]+");
  private static final int MOST_WORDS = 8;

  private final Set<String> ignored;
  private final Map<String, Set<T>> names = new HashMap<>();

  /**
   * @param ignored folded words that say what kind of place it is, and nothing of which
   */
  NameIndex(Set<String> ignored) {
    this.ignored = ignored;
  }

  void add(String name, T meant) {
    names.computeIfAbsent(key(name), _ -> new LinkedHashSet<>()).add(meant);
  }

  /** What goes by this name as a whole. */
  Set<T> exactly(String name) {
    return names.getOrDefault(key(name), Set.of());
  }

  /** Every name, as it is compared. */
  Set<String> keys() {
    return names.keySet();
  }

  Set<T> ofKey(String key) {
    return names.getOrDefault(key, Set.of());
  }

  Reading<T> read(String text) {
    var whole = exactly(text);
    if (!whole.isEmpty()) {
      return new Reading<>(whole, List.of(), false);
    }
    for (var separator : List.of(LANGUAGES, LIST)) {
      var parts = separator.splitAsStream(text).filter(part -> !part.isBlank()).toList();
      if (parts.size() > 1) {
        return together(parts.stream().map(this::read).toList(), text);
      }
    }
    var words = key(text).split(" ");
    var beside = words.length > MOST_WORDS ? null : sideBySide(words);
    return beside == null ? Reading.none(text) : beside;
  }

  private static <T> Reading<T> together(List<Reading<T>> parts, String text) {
    var known = parts.stream().filter(part -> !part.meant().isEmpty()).toList();
    if (known.isEmpty()) {
      return Reading.none(text);
    }
    var common = new LinkedHashSet<>(known.getFirst().meant());
    known.forEach(part -> common.retainAll(part.meant()));
    var several = common.isEmpty() || known.stream().anyMatch(Reading::several);
    var meant =
        several
            ? known.stream()
                .flatMap(part -> part.meant().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new))
            : common;
    return new Reading<>(
        meant, parts.stream().flatMap(part -> part.unknown().stream()).toList(), several);
  }

  /** Several names with nothing but a space between; null where a word is no part of a name. */
  private @Nullable Reading<T> sideBySide(String[] words) {
    Reading<T> several = null;
    for (var i = 1; i < words.length; i++) {
      var left = ofKey(join(words, 0, i));
      var rest = Arrays.copyOfRange(words, i, words.length);
      var right = ofKey(join(rest, 0, rest.length));
      var further =
          right.isEmpty() ? sideBySide(rest) : new Reading<>(right, List.<String>of(), false);
      if (left.isEmpty() || further == null) {
        continue;
      }
      var both = together(List.of(new Reading<>(left, List.of(), false), further), "");
      if (!both.several()) {
        return both;
      }
      several = both;
    }
    return several;
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", Arrays.asList(words).subList(from, to));
  }

  /** The name as it is compared; «Haa kommune» and «Hå» are one. */
  String key(String text) {
    var words =
        new ArrayList<>(
            List.of(
                MunicipalitySearch.fold(SIGNS.matcher(text).replaceAll(" ")).strip().split(" ")));
    var telling = words.stream().filter(word -> !ignored.contains(word)).toList();
    return (telling.isEmpty() ? words.stream() : telling.stream())
        .map(word -> word.replace("aa", "a").replace("oe", "o"))
        .collect(Collectors.joining(" "));
  }

  /** All that is meant by anything. */
  Stream<T> meanings() {
    return names.values().stream().flatMap(Set::stream).distinct();
  }
}

package no.kommuneblikk.illustration;

import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Typed reading of a properties file, where every error names the key. */
final class ParameterReader {

  private final SortedMap<String, String> values = new TreeMap<>();
  private final TreeSet<String> unused;

  ParameterReader(Properties properties) {
    for (var key : properties.stringPropertyNames()) {
      values.put(key, properties.getProperty(key, ""));
    }
    unused = new TreeSet<>(values.keySet());
  }

  long wholeNumber(String key) {
    return read(key, Long::valueOf);
  }

  double number(String key) {
    return read(key, Double::valueOf);
  }

  Curve curve(String key) {
    return read(key, Curve::parse);
  }

  /** All keys {@code prefix + year}, as year to number. */
  SortedMap<Integer, Double> byYear(String prefix) {
    var result = new TreeMap<Integer, Double>();
    for (var suffix : suffixes(prefix)) {
      result.put(read(prefix + suffix, _ -> Integer.valueOf(suffix)), number(prefix + suffix));
    }
    return result;
  }

  /**
   * What follows a prefix, for every key that has it.
   *
   * @throws IllegalArgumentException if no key has it
   */
  List<String> suffixes(String prefix) {
    var result =
        values.keySet().stream()
            .filter(key -> key.startsWith(prefix))
            .map(key -> key.substring(prefix.length()))
            .toList();
    if (result.isEmpty()) {
      throw new IllegalArgumentException(
          "Illustration parameter %s* is missing.".formatted(prefix));
    }
    return result;
  }

  /** Refuses keys nobody has asked for: a misspelt assumption would otherwise go unnoticed. */
  void refuseUnused() {
    if (!unused.isEmpty()) {
      throw new IllegalArgumentException(
          "Unknown illustration parameters: %s.".formatted(String.join(", ", unused)));
    }
  }

  private <T> T read(String key, Function<String, T> parse) {
    var text = values.get(key);
    if (text == null) {
      throw new IllegalArgumentException("Illustration parameter %s is missing.".formatted(key));
    }
    unused.remove(key);
    try {
      return parse.apply(text.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Illustration parameter %s can't be read: '%s'.".formatted(key, text), e);
    }
  }
}

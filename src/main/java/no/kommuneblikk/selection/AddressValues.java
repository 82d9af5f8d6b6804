package no.kommuneblikk.selection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.kommuneblikk.text.Texts;

/** The raw parameters of an address, bounded in size before anything looks at them. */
final class AddressValues {

  /** Longer than any selection can be written, with room to spare. */
  private static final int MOST_CHARACTERS = 3_000;

  private static final int MOST_SHOWN = 30;

  private final Map<String, List<String>> parameters;
  private final Texts texts;

  AddressValues(Map<String, List<String>> parameters, Texts texts) {
    this.parameters = parameters;
    this.texts = texts;
  }

  boolean areTooLong() {
    return parameters.entrySet().stream()
            .mapToInt(
                entry ->
                    entry.getKey().length()
                        + entry.getValue().stream().mapToInt(String::length).sum())
            .sum()
        > MOST_CHARACTERS;
  }

  /** The first value of a parameter, if it has one that is not blank. */
  Optional<String> value(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** The items of a list parameter, each once, in the order they were written. */
  List<String> list(String name) {
    return value(name).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .distinct()
        .toList();
  }

  Set<String> names() {
    return parameters.keySet();
  }

  /** A typed value as it may be repeated to the reader: short and without control characters. */
  String shown(String value) {
    var clean = value.replaceAll("\\p{C}", "");
    return clean.length() <= MOST_SHOWN
        ? clean
        : clean.substring(0, MOST_SHOWN) + texts.text("text.ellipsis");
  }
}

package no.kommuneblikk.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of texts in the pseudo-language is no message: words outside its marks that are no names
 * either.
 */
public final class Unwrapped {

  /** The innermost message. */
  private static final Pattern MESSAGE =
      Pattern.compile("\\[!! (?:(?!\\[!! | !!]).)*+ !!]", Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private final Pattern names;
  private final TreeMap<String, Set<String>> found = new TreeMap<>();

  /** Knows the names of areas, and of what else is called the same in every language. */
  public Unwrapped(Collection<String> names) {
    this.names =
        Pattern.compile(
            names.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
  }

  /** Looks for such words in a text. */
  public void look(String where, String text) {
    var outside = text;
    for (var inner = MESSAGE.matcher(outside); inner.find(); inner = MESSAGE.matcher(outside)) {
      outside = inner.replaceAll(" ");
    }
    if (WORD.matcher(names.matcher(outside).replaceAll(" ")).find()) {
      found.computeIfAbsent(text, _ -> new TreeSet<>()).add(where);
    }
  }

  /** What was found, with where. */
  public Stream<String> found() {
    return found.entrySet().stream()
        .map(it -> it.getValue().stream().limit(3).toList() + " " + it.getKey());
  }
}

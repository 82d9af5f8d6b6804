package no.kommuneblikk;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The names that the TypeScript says it is sent, read from where it says so. */
public final class Contract {

  private static final Path FILE = Path.of("frontend/contract.ts");
  private static final Pattern UNION = Pattern.compile("export type (\\w+) =([^;]+);");
  private static final Pattern NAME = Pattern.compile("'([^']+)'");

  private Contract() {}

  /** Every union with its names, in their order. */
  public static Map<String, List<String>> unions() {
    try {
      return UNION
          .matcher(Files.readString(FILE))
          .results()
          .collect(toMap(union -> union.group(1), union -> names(union.group(2))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<String> union(String name) {
    return Objects.requireNonNull(unions().get(name), name);
  }

  private static List<String> names(String union) {
    return NAME.matcher(union).results().map((MatchResult it) -> it.group(1)).toList();
  }
}

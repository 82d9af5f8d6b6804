package no.kommuneblikk.intake.terminal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command with its options.
 *
 * @param command import, releases, undo, backup or restore
 * @param words what stands alone, such as the release to undo
 */
record Options(
    String command,
    List<String> words,
    Map<String, String> values,
    Set<String> flags,
    List<String> selects) {

  /** The command line can't be understood; nothing has been done. */
  static final class Misused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    Misused(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }

    String sentence() {
      return sentence;
    }
  }

  private static final Set<String> FLAGS =
      Set.of("publish", "accept-warnings", "mark-carried-forward", "per-thousand");

  private static final Set<String> VALUES =
      Set.of(
          "file",
          "ssb",
          "measure",
          "recipe",
          "note",
          "by",
          "sheet",
          "structure",
          "scope",
          "visible-from",
          "create-measures",
          "denominator",
          "publisher",
          "years",
          "year",
          "factor",
          "keep");

  private static final int LONGEST = 1_000;

  /**
   * Reads a command line.
   *
   * @throws Misused if it can't be understood
   */
  static Options of(List<String> arguments) {
    var words = new ArrayList<String>();
    var values = new HashMap<String, String>();
    var flags = new HashSet<String>();
    var selects = new ArrayList<String>();
    for (var i = 1; i < arguments.size(); i++) {
      var argument = arguments.get(i);
      if (!argument.startsWith("--")) {
        words.add(argument);
        continue;
      }
      var name = argument.substring(2).split("=", 2);
      if (FLAGS.contains(name[0]) && name.length == 1) {
        flags.add(name[0]);
      } else if (VALUES.contains(name[0]) || name[0].equals("select")) {
        var value = name.length == 2 ? name[1] : i + 1 < arguments.size() ? arguments.get(++i) : "";
        if (value.isBlank() || value.length() > LONGEST) {
          throw new Misused(
              "--%s mangler en verdi, eller verdien er for lang. Ingenting er gjort."
                  .formatted(name[0]));
        }
        if (name[0].equals("select")) {
          selects.add(value);
        } else {
          values.put(name[0], value);
        }
      } else {
        throw new Misused(
            "Forstår ikke %s. Se README for valgene. Ingenting er gjort.".formatted(argument));
      }
    }
    return new Options(
        arguments.getFirst(),
        List.copyOf(words),
        Map.copyOf(values),
        Set.copyOf(flags),
        List.copyOf(selects));
  }

  /**
   * A year.
   *
   * @throws Misused if the text is none
   */
  static Integer year(String text) {
    if (!text.matches("\\d{4}")) {
      throw new Misused("«%s» er ikke et årstall. Ingenting er gjort.".formatted(text));
    }
    return Integer.valueOf(text);
  }

  /**
   * A number, with a comma or a point.
   *
   * @throws Misused if the text is none
   */
  static Double number(String text) {
    try {
      return Double.valueOf(text.replace(',', '.'));
    } catch (NumberFormatException e) {
      throw new Misused("«%s» er ikke et tall. Ingenting er gjort.".formatted(text));
    }
  }

  /**
   * The file that an option names.
   *
   * @throws Misused if the machine can't have a file of that name as it was received
   */
  Optional<Path> path(String name) {
    return value(name).map(Options::pathOf);
  }

  /**
   * The file or folder that stands alone.
   *
   * @throws Misused if there are several, or it did not come as it was written
   */
  Optional<String> place() {
    if (words.size() > 1) {
      throw new Misused(
          "Forstår ikke «%s». Oppgi én fil. Ingenting er gjort.".formatted(words.get(1)));
    }
    words.forEach(Options::pathOf);
    return words.stream().findFirst();
  }

  private static Path pathOf(String text) {
    try {
      if (text.indexOf('\uFFFD') < 0) {
        return Path.of(text);
      }
    } catch (InvalidPathException e) {
      // Said below
    }
    throw new Misused(
        "Navnet på fila kom ikke hele fram («%s»): terminalen står i et tegnsett uten æ, ø og å. Sett LC_ALL=C.UTF-8, eller gi fila et navn uten slike bokstaver. Ingenting er gjort."
            .formatted(text));
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  /** Who does it; the user of the machine where nobody is named. */
  String by() {
    return value("by").orElse(System.getProperty("user.name", "terminal"));
  }

  String note() {
    return value("note").orElse("");
  }
}

package no.kommuneblikk.intake.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.text.Texts;

/**
 * Files that came together with the one that is read. Only one is, so each of the others gets a
 * word of its own.
 */
public final class Dropped {

  /** More names than these and a sentence is a list. */
  private static final int MOST_NAMES = 3;

  private final Map<String, List<String>> left = new LinkedHashMap<>();

  /**
   * A file that is not read.
   *
   * @param why as a sentence
   */
  public void leave(String name, String why) {
    var names = left.computeIfAbsent(why, _ -> new ArrayList<>());
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  /** All of them have been told of. */
  public void forget() {
    left.clear();
  }

  /**
   * Which is read and which are not, and why; empty if none was left.
   *
   * @param read name of the one that is read; empty if none is
   */
  public String words(String read, Texts texts) {
    if (left.isEmpty()) {
      return "";
    }
    var sentences = new ArrayList<String>();
    if (!read.isEmpty()) {
      sentences.add(texts.text("intake.upload.read", read));
    }
    left.forEach(
        (why, names) -> sentences.add(texts.text("intake.upload.left", named(names, texts), why)));
    return String.join(" ", sentences);
  }

  private static String named(List<String> names, Texts texts) {
    var quoted =
        names.stream()
            .limit(MOST_NAMES)
            .map(name -> texts.text("intake.upload.named", name))
            .toList();
    var more = names.size() - quoted.size();
    return more == 0
        ? texts.list(quoted)
        : texts.text("intake.upload.more", String.join(", ", quoted), texts.number(more, 0));
  }
}

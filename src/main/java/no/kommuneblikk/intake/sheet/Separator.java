package no.kommuneblikk.intake.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Finds out what stands between the cells of a line. */
final class Separator {

  /** In the order they are preferred where two fit equally well. */
  private static final char[] KNOWN = {';', '\t', ','};

  private static final int LINES = 60;
  private static final String NAMING = "sep=";

  private Separator() {}

  /** The separator that a first line names for Excel; 0 where there is no such line. */
  static char named(String text) {
    var end = text.indexOf('\n');
    var line = (end < 0 ? text : text.substring(0, end)).strip();
    // Stripping takes the tab as well
    if (end > 0 && line.equals(NAMING)) {
      return '\t';
    }
    return line.length() == NAMING.length() + 1 && line.regionMatches(true, 0, NAMING, 0, 4)
        ? line.charAt(NAMING.length())
        : 0;
  }

  /** The separator that gives most of the first lines the same number of cells. */
  static char guess(String text) {
    var best = KNOWN[0];
    var most = 0.0;
    for (var separator : KNOWN) {
      var score = score(counts(text, separator));
      if (score > most) {
        most = score;
        best = separator;
      }
    }
    return best;
  }

  /** How many separators each line has outside quotes. */
  private static List<Integer> counts(String text, char separator) {
    var counts = new ArrayList<Integer>();
    var count = 0;
    var quoted = false;
    var starting = true;
    var filled = false;
    for (var i = 0; i < text.length() && counts.size() < LINES; i++) {
      var c = text.charAt(i);
      if (c == '"' && (quoted || starting)) {
        quoted = !quoted;
        starting = !quoted;
      } else if (c == separator && !quoted) {
        count++;
        starting = true;
      } else if ((c == '\n' || c == '\r') && !quoted) {
        if (filled) {
          counts.add(count);
        }
        count = 0;
        starting = true;
        filled = false;
      } else {
        starting = false;
        filled = true;
      }
    }
    if (filled) {
      counts.add(count);
    }
    return counts;
  }

  /** Many cells in each line, alike in most lines. */
  private static double score(List<Integer> counts) {
    var lines = new HashMap<Integer, Integer>();
    counts.forEach(count -> lines.merge(count, 1, Integer::sum));
    return lines.entrySet().stream()
        .mapToDouble(entry -> (double) entry.getKey() * entry.getValue() / counts.size())
        .max()
        .orElse(0);
  }
}

package no.kommuneblikk.intake.place;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Names that are nearly another: a letter or two too many, too few, wrong or swapped. */
final class Spelling {

  private static final int SHORTEST = 4;
  private static final int LONG = 8;
  private static final int FAR = 2;

  private Spelling() {}

  /** Of names as they are compared; one that is short has to be nearer than one that is long. */
  static boolean isNear(String one, String other) {
    return isNear(one, other, distance(one, other));
  }

  /** Two mistakes in a name, the first letter among them, make it another name. */
  private static boolean isNear(String one, String other, int distance) {
    return distance <= most(one) && (distance < FAR || one.charAt(0) == other.charAt(0));
  }

  /** Whether each word is the beginning of a word of the other: «ø toten» and «østre toten». */
  static boolean isShortFor(String one, String other) {
    var words = one.split(" ");
    var whole = other.split(" ");
    if (words.length != whole.length || words.length < 2) {
      return false;
    }
    for (var i = 0; i < words.length; i++) {
      if (words[i].isEmpty() || !whole[i].startsWith(words[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * What a misspelt name may have been meant to be: the meanings of the nearest name there is, if
   * it is near.
   *
   * @param of the meanings that are looked for
   */
  static <T> Set<T> nearest(String name, NameIndex<T> index, Predicate<T> of) {
    var wanted = index.key(name);
    var most = most(wanted);
    var best = most + 1;
    Set<T> nearest = Set.of();
    for (var key : index.keys()) {
      if (Math.abs(key.length() - wanted.length()) > most) {
        continue;
      }
      var distance = distance(wanted, key);
      var meant = index.ofKey(key).stream().filter(of).collect(Collectors.toSet());
      if (meant.isEmpty() || distance > best || !isNear(wanted, key, distance)) {
        continue;
      }
      if (distance == best) {
        meant.addAll(nearest);
      }
      best = distance;
      nearest = meant;
    }
    return nearest;
  }

  private static int most(String name) {
    return name.length() < SHORTEST ? 0 : name.length() < LONG ? 1 : 2;
  }

  /** How many letters have to be put in, taken out, changed or swapped with their neighbour. */
  static int distance(String one, String other) {
    var rows = new int[one.length() + 1][other.length() + 1];
    for (var i = 0; i <= one.length(); i++) {
      for (var j = 0; j <= other.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, one, other, i, j);
      }
    }
    return rows[one.length()][other.length()];
  }

  private static int step(int[][] rows, String one, String other, int i, int j) {
    var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    var least = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1);
    least = Math.min(least, rows[i - 1][j - 1] + change);
    var swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }
}

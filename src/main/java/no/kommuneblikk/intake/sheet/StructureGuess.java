package no.kommuneblikk.intake.sheet;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out which municipal division the numbers of a file belong to. */
final class StructureGuess {

  /** Divisions that producers carry older figures into, the likeliest first. */
  private static final int[] COMMON = {2020, 2024};

  private static final double NEARLY_ALL = 0.98;

  private record Pair(String number, int year) {}

  private final KnownDivisions divisions;
  private final Set<Pair> pairs = new HashSet<>();

  StructureGuess(KnownDivisions divisions) {
    this.divisions = divisions;
  }

  void take(String number, int year) {
    pairs.add(new Pair("0".repeat(4 - number.length()) + number, year));
  }

  /** Whether nearly all the numbers are those of their years. */
  boolean isOfEachYear() {
    return fit(0) >= NEARLY_ALL;
  }

  /** The one division that nearly all the numbers belong to; null if there is none. */
  @Nullable Integer common() {
    for (var structure : COMMON) {
      if (fit(structure) >= NEARLY_ALL) {
        return structure;
      }
    }
    return null;
  }

  private double fit(int structure) {
    var fitting =
        pairs.stream()
            .filter(
                pair ->
                    divisions.isValid(
                        pair.number, structure == 0 ? divisions.structureOf(pair.year) : structure))
            .count();
    return pairs.isEmpty() ? 1 : (double) fitting / pairs.size();
  }
}

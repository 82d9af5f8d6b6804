package no.kommuneblikk.intake.statbank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.kommuneblikk.intake.feed.Refused;

/**
 * One query to the StatBank, in the codes of the table: every combination of the chosen values.
 *
 * @param chosen variables that are not among them are counted together by the StatBank
 */
record Extract(String table, List<Chosen> chosen) {

  /**
   * The chosen values of a variable.
   *
   * @param whole they are added up afterwards, so they have to come in one answer
   */
  record Chosen(String variable, List<String> codes, boolean whole) {

    private Chosen part(int from, int to) {
      return new Chosen(variable, List.copyOf(codes.subList(from, to)), whole);
    }
  }

  /** The chosen values of a variable that is among the chosen. */
  List<String> codes(Variable variable) {
    return chosen.stream()
        .filter(it -> it.variable().equals(variable.code()))
        .findFirst()
        .orElseThrow()
        .codes();
  }

  long cells() {
    return chosen.stream().mapToLong(it -> it.codes().size()).reduce(1, Math::multiplyExact);
  }

  /**
   * The same cells in queries that are small enough, divided along the largest variable first.
   *
   * @throws Refused if it can't be divided that far
   */
  List<Extract> parts(long limit) {
    var cells = cells();
    if (cells <= limit) {
      return List.of(this);
    }
    var largest =
        chosen.stream()
            .filter(it -> !it.whole() && it.codes().size() > 1)
            .max(Comparator.comparingInt(it -> it.codes().size()))
            .orElseThrow(() -> Refused.because("ssb-for-mange-celler", table));
    var size = largest.codes().size();
    var step = (int) Math.max(1, limit / (cells / size));
    var parts = new ArrayList<Extract>();
    for (var from = 0; from < size; from += step) {
      var part = largest.part(from, Math.min(size, from + step));
      parts.addAll(with(largest, part).parts(limit));
    }
    return List.copyOf(parts);
  }

  private Extract with(Chosen old, Chosen changed) {
    return new Extract(table, chosen.stream().map(it -> it.equals(old) ? changed : it).toList());
  }
}

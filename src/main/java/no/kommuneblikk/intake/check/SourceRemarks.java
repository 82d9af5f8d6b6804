package no.kommuneblikk.intake.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.kommuneblikk.intake.feed.Remark;

/**
 * What there is to say of a source. All remarks are counted; of each kind the first two thousand
 * are kept, which is more than anybody reads and little enough for the memory.
 */
public final class SourceRemarks {

  private static final int MOST_OF_A_KIND = 2_000;

  private final List<Remark> kept = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private int errors;
  private int warnings;

  public synchronized void add(Remark remark) {
    if (remark.isError()) {
      errors++;
    } else {
      warnings++;
    }
    if (counts.merge(remark.code(), 1, Integer::sum) <= MOST_OF_A_KIND) {
      kept.add(remark);
    }
  }

  /** Those that are kept, errors first, by row and column. */
  public synchronized List<Remark> kept() {
    return kept.stream()
        .sorted(
            Comparator.comparing(Remark::severity)
                .thenComparing(remark -> remark.place().row())
                .thenComparing(remark -> remark.place().column()))
        .toList();
  }

  /** How many of each code there are, kept or not. */
  public synchronized Map<String, Integer> counts() {
    return new TreeMap<>(counts);
  }

  public synchronized int errors() {
    return errors;
  }

  public synchronized int warnings() {
    return warnings;
  }

  /** How many were counted but not kept. */
  public synchronized int unkept() {
    return errors + warnings - kept.size();
  }
}

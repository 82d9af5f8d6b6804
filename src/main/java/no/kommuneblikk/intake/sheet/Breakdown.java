package no.kommuneblikk.intake.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;

/** Takes the rows of one value of a column that divides the figures, and counts the others. */
final class Breakdown {

  private static final int SHOWN = 6;

  private final int index;
  private final String header;
  private final String only;
  private final String folded;
  private final Set<String> others = new LinkedHashSet<>();
  private long first;
  private int count;

  /**
   * @param placed a column that a value is chosen of
   */
  Breakdown(Layout.Placed placed) {
    this.index = placed.index();
    this.header = placed.column().header();
    this.only = Objects.requireNonNull(placed.column().only());
    this.folded = PlainWords.fold(only);
  }

  boolean takes(Row row) {
    var text = row.cell(index).text();
    if (text.equals(only) || PlainWords.fold(text).equals(folded)) {
      return true;
    }
    first = count++ == 0 ? row.number() : first;
    if (others.size() <= SHOWN) {
      others.add(text);
    }
    return false;
  }

  boolean hasLeftOut() {
    return count > 0;
  }

  /** Remarks on the rows that were left out, if there were any. */
  void tell(Receiver receiver) {
    if (count > 0) {
      receiver.remark(
          Remark.warning(
              "utelatte-rader",
              new SourcePlace(first, index + 1),
              Integer.toString(count),
              header,
              only,
              shown(),
              Long.toString(first)));
    }
  }

  /** None of the rows has the value. */
  Refused refusal() {
    return Refused.because("ingen-rader-med-verdi", header, only, shown());
  }

  private String shown() {
    List<String> shown = new ArrayList<>();
    others.stream().limit(SHOWN).forEach(other -> shown.add("«" + other + "»"));
    return String.join(", ", shown) + (others.size() > SHOWN ? " …" : "");
  }
}

package no.kommuneblikk.intake.check;

import java.util.HashSet;
import java.util.stream.IntStream;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;

/** Lays new figures over the ones in force: what the whole would be. */
final class Overlay {

  private Overlay() {}

  static Grid of(Grid before, Grid incoming, Rules.Scope scope, SourceRemarks remarks) {
    var whole = new Grid();
    if (scope != Rules.Scope.ALL) {
      var given = new HashSet<Grid.Key>();
      incoming.slots().forEach(slot -> given.add(slot.key()));
      before.slots().stream()
          .filter(slot -> scope == Rules.Scope.FIGURES || !given.contains(slot.key()))
          .forEach(slot -> lay(slot, whole.slot(slot.key(), slot.division())));
    }
    for (var slot : incoming.slots()) {
      var target = whole.slot(slot.key(), slot.division());
      if (!target.division().equals(slot.division())) {
        remarks.add(
            Remark.error(
                "retter-i-andre-grenser",
                SourcePlace.WHOLE,
                slot.key().measure(),
                String.valueOf(slot.key().year()),
                String.valueOf(slot.division().structure()),
                String.valueOf(target.division().structure())));
      } else {
        lay(slot, target);
      }
    }
    return whole;
  }

  private static void lay(Grid.Slot slot, Grid.Slot target) {
    IntStream.range(0, slot.division().size())
        .filter(slot::has)
        .forEach(place -> target.copy(slot, place));
  }
}

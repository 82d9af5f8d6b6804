package no.kommuneblikk.intake.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.kommuneblikk.indicator.KnownTotal;
import no.kommuneblikk.indicator.MeasurePart;
import no.kommuneblikk.indicator.NewObservation;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.ReleaseCell;
import no.kommuneblikk.indicator.SecondarySuppression;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * Keeps suppressed figures from being computed back: from the country's published total, and from
 * measures that add up to each other, in the source or in force already. What the StatBank has
 * published beside them is its own responsibility.
 */
final class Protection {

  private final KnownFigures background;
  private final SourceRemarks remarks;

  Protection(KnownFigures background, SourceRemarks remarks) {
    this.background = background;
    this.remarks = remarks;
  }

  /** Suppresses in the grid what has to be, and says so. */
  void apply(Grid whole) {
    var years = new TreeSet<Integer>();
    for (var slot : whole.slots()) {
      if (hasSuppressed(slot)) {
        years.add(slot.key().year());
      }
    }
    years.forEach(year -> protect(whole, year));
  }

  private static boolean hasSuppressed(Grid.Slot slot) {
    return IntStream.range(0, slot.division().size())
        .anyMatch(place -> slot.has(place) && slot.quality(place) == Quality.SUPPRESSED);
  }

  private void protect(Grid whole, int year) {
    var own = whole.slots().stream().filter(slot -> slot.key().year() == year).toList();
    var values = new ArrayList<NewObservation>();
    Stream.concat(own.stream(), related(whole, own, year)).forEach(slot -> add(slot, values));
    var totals =
        values.stream()
            .map(NewObservation::indicator)
            .distinct()
            .filter(measure -> background.national(measure).containsKey(year))
            .map(measure -> KnownTotal.ofCountry(measure, year))
            .toList();
    var result = SecondarySuppression.of(values, totals, background.parts());
    for (var cell : result.further()) {
      var slot = whole.find(cell.indicator(), year);
      if (slot == null) {
        expose(cell, null);
      } else {
        suppress(slot, cell);
      }
    }
    result.exposed().forEach(cell -> expose(cell, whole.find(cell.indicator(), year)));
  }

  /** Measures in force that add up with those of the source, within the same borders. */
  private Stream<Grid.Slot> related(Grid whole, List<Grid.Slot> own, int year) {
    var measures = own.stream().map(slot -> slot.key().measure()).toList();
    var wholes =
        background.parts().stream()
            .filter(it -> measures.contains(it.whole()) || measures.contains(it.part()))
            .map(MeasurePart::whole)
            .toList();
    return background.parts().stream()
        .filter(it -> wholes.contains(it.whole()))
        .flatMap(it -> Stream.of(it.whole(), it.part()))
        .distinct()
        .filter(measure -> whole.find(measure, year) == null)
        .flatMap(measure -> Stream.ofNullable(background.current(measure).find(measure, year)))
        .filter(slot -> own.stream().anyMatch(it -> it.division().equals(slot.division())));
  }

  private static void add(Grid.Slot slot, List<NewObservation> values) {
    for (var place = 0; place < slot.division().size(); place++) {
      if (slot.has(place)) {
        values.add(
            new NewObservation(
                slot.key().measure(),
                slot.key().year(),
                slot.division().number(place),
                slot.hasValue(place) ? slot.value(place) : null,
                slot.quality(place)));
      }
    }
  }

  private void suppress(Grid.Slot slot, ReleaseCell cell) {
    var place = slot.division().places().getOrDefault(cell.municipality(), -1);
    if (place >= 0) {
      var from = slot.from(place);
      slot.put(place, null, Quality.SUPPRESSED, from);
      remarks.add(Remark.warning("skjermet-i-tillegg", from, told(slot, place, cell)));
    }
  }

  private void expose(ReleaseCell cell, Grid.@Nullable Slot slot) {
    var place = slot == null ? null : slot.division().places().get(cell.municipality());
    var from = slot == null || place == null ? SourcePlace.WHOLE : slot.from(place);
    remarks.add(
        Remark.error(
            "skjermet-kan-regnes-ut",
            from,
            cell.municipality(),
            cell.indicator(),
            String.valueOf(cell.year())));
  }

  private static String[] told(Grid.Slot slot, int place, ReleaseCell cell) {
    return new String[] {
      cell.municipality(),
      slot.division().name(place),
      cell.indicator(),
      String.valueOf(cell.year())
    };
  }
}

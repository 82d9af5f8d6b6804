package no.kommuneblikk.intake.check;

import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import org.jspecify.annotations.Nullable;

/** Sees by the size of the figures that they are in another unit than they should be. */
final class Units {

  private static final double MOST_LIKELY_THOUSAND = 3_000;
  private static final double LEAST_LIKELY_THOUSAND = 1.0 / 3_000;

  private final Function<String, Grid> currently;
  private final Function<Grid.Key, @Nullable Double> nationally;
  private final Function<Grid.Slot, String> name;
  private final KnownFigures background;
  private final SourceRemarks remarks;

  Units(
      Function<String, Grid> currently,
      Function<Grid.Key, @Nullable Double> nationally,
      Function<Grid.Slot, String> name,
      KnownFigures background,
      SourceRemarks remarks) {
    this.currently = currently;
    this.nationally = nationally;
    this.name = name;
    this.background = background;
    this.remarks = remarks;
  }

  /** True, and said, if no other check makes sense before the unit is mended. */
  boolean areWrong(Grid.Slot slot, Grid.@Nullable Slot before, String unit) {
    return isThousandOff(slot, before) || isTooMuchForAnybody(slot, unit);
  }

  /** True, and said, if the figures look as if they were in another unit than they should be. */
  private boolean isThousandOff(Grid.Slot slot, Grid.@Nullable Slot before) {
    var now = currently.apply(slot.key().measure()).find(slot.key().measure(), slot.key().year());
    var ratio = median(slot, now);
    if (ratio.isEmpty()) {
      ratio = median(slot, before);
    }
    if (ratio.isEmpty()) {
      var national = nationally.apply(slot.key());
      if (national != null && national > 0 && Plausibility.isNearlyWhole(slot)) {
        ratio = OptionalDouble.of(slot.sum() / national);
      }
    }
    var off = ratio.orElse(1);
    var large = off > 1_000 / 3.0 && off < MOST_LIKELY_THOUSAND;
    var small = off > LEAST_LIKELY_THOUSAND && off < 3.0 / 1_000;
    if (large || small) {
      warn(
          large ? "tusen-for-store" : "tusen-for-sma",
          SourcePlace.WHOLE,
          name.apply(slot),
          String.valueOf(slot.key().year()));
    }
    return large || small;
  }

  /** True, and said, if the middle municipality has more of it than there can be. */
  private boolean isTooMuchForAnybody(Grid.Slot slot, String unit) {
    var most = Rules.mostPerInhabitant(unit);
    if (Double.isInfinite(most)) {
      return false;
    }
    var each =
        IntStream.range(0, slot.division().size())
            .filter(slot::hasValue)
            .mapToDouble(place -> perInhabitant(slot, place))
            .filter(share -> share >= 0)
            .sorted()
            .toArray();
    var tooMuch = each.length > 0 && each[each.length / 2] > most;
    if (tooMuch) {
      warn(
          "tusen-for-store",
          SourcePlace.WHOLE,
          name.apply(slot),
          String.valueOf(slot.key().year()));
    }
    return tooMuch;
  }

  /** Negative where the inhabitants are not known. */
  private double perInhabitant(Grid.Slot slot, int place) {
    var people = background.inhabitants(slot.division(), slot.key().year(), place);
    return people.isPresent() && people.getAsDouble() > 0
        ? Math.abs(slot.value(place)) / people.getAsDouble()
        : -1;
  }

  private static OptionalDouble median(Grid.Slot slot, Grid.@Nullable Slot other) {
    if (other == null || !other.division().equals(slot.division())) {
      return OptionalDouble.empty();
    }
    var ratios =
        IntStream.range(0, slot.division().size())
            .filter(place -> slot.hasValue(place) && other.hasValue(place))
            .filter(place -> slot.value(place) > 0 && other.value(place) > 0)
            .mapToDouble(place -> slot.value(place) / other.value(place))
            .sorted()
            .toArray();
    return ratios.length < 3
        ? OptionalDouble.empty()
        : OptionalDouble.of(ratios[ratios.length / 2]);
  }

  private void warn(String code, SourcePlace place, String... arguments) {
    remarks.add(Remark.warning(code, place, arguments));
  }
}

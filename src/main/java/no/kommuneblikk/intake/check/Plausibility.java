package no.kommuneblikk.intake.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.IndicatorNames;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the figures of a source together: against the year before, the figures in force, the
 * country's published figure and the list of municipalities. Everything here is a warning, as the
 * world is sometimes implausible.
 */
final class Plausibility {

  private static final int MOST_NAMES = 8;
  private static final int MOST_DECIMALS = 2;

  private final Rules rules;
  private final KnownFigures background;
  private final SourceRemarks remarks;
  private final Texts texts;
  private final Units units;
  private final Map<String, Grid> current = new HashMap<>();
  private final Map<String, Map<Integer, Double>> national = new HashMap<>();

  Plausibility(Rules rules, KnownFigures background, SourceRemarks remarks, Texts texts) {
    this.rules = rules;
    this.background = background;
    this.remarks = remarks;
    this.texts = texts;
    this.units = new Units(this::currently, this::nationally, this::name, background, remarks);
  }

  void look(Grid grid) {
    for (var slot : grid.slots()) {
      var unit = background.indicator(slot.key().measure()).map(Indicator::unit).orElse("");
      if (rules.scope() != Rules.Scope.FIGURES) {
        lookForMissing(slot);
      }
      lookForNothing(slot);
      var before = yearBefore(grid, slot);
      if (units.areWrong(slot, before, unit)) {
        continue;
      }
      lookAtSum(slot);
      if (before != null) {
        compare(slot, before, unit);
      }
    }
  }

  private Grid currently(String measure) {
    return current.computeIfAbsent(measure, background::current);
  }

  private @Nullable Double nationally(Grid.Key key) {
    return national.computeIfAbsent(key.measure(), background::national).get(key.year());
  }

  /** The year before within the same borders, from the source itself or from what is in force. */
  private Grid.@Nullable Slot yearBefore(Grid grid, Grid.Slot slot) {
    var key = slot.key();
    var before = grid.find(key.measure(), key.year() - 1);
    if (before == null) {
      before = currently(key.measure()).find(key.measure(), key.year() - 1);
    }
    return before != null && before.division().equals(slot.division()) ? before : null;
  }

  /**
   * A year of a template that nobody has filled in would take the place of figures in force. That
   * one municipality is missing has been written on purpose.
   */
  private void lookForNothing(Grid.Slot slot) {
    var isNothing =
        IntStream.range(0, slot.division().size())
            .filter(slot::has)
            .allMatch(place -> slot.quality(place) == Quality.MISSING);
    if (isNothing && slot.count() > 1) {
      warn("aar-uten-tall", SourcePlace.WHOLE, name(slot), String.valueOf(slot.key().year()));
    }
  }

  private void lookForMissing(Grid.Slot slot) {
    var missing =
        IntStream.range(0, slot.division().size()).filter(place -> !slot.has(place)).toArray();
    if (missing.length == 0) {
      return;
    }
    var names =
        Arrays.stream(missing)
            .limit(MOST_NAMES)
            .mapToObj(place -> slot.division().number(place) + " " + slot.division().name(place))
            .collect(Collectors.joining(", "));
    warn(
        missing.length > MOST_NAMES ? "mangler-mange-kommuner" : "mangler-kommuner",
        SourcePlace.WHOLE,
        name(slot),
        String.valueOf(slot.key().year()),
        texts.number(missing.length, 0),
        names);
  }

  static boolean isNearlyWhole(Grid.Slot slot) {
    var values = IntStream.range(0, slot.division().size()).filter(slot::hasValue).count();
    return values >= 0.95 * slot.division().size();
  }

  private void lookAtSum(Grid.Slot slot) {
    var national = nationally(slot.key());
    if (national == null || national <= 0) {
      return;
    }
    var off = slot.sum() / national - 1;
    if (isNearlyWhole(slot) && off < Rules.FAR_BELOW) {
      warn(
          "langt-under-landet",
          SourcePlace.WHOLE,
          name(slot),
          String.valueOf(slot.key().year()),
          texts.number(slot.sum(), 0),
          texts.number(national, 0));
      return;
    }
    var tooMuch = off > Rules.NATIONAL_TOLERANCE;
    if (tooMuch || isNearlyWhole(slot) && off < -Rules.NATIONAL_TOLERANCE) {
      warn(
          "avvik-landet",
          SourcePlace.WHOLE,
          name(slot),
          String.valueOf(slot.key().year()),
          texts.number(slot.sum(), 0),
          texts.number(national, 0),
          texts.percent(off * 100, 1));
    }
  }

  private void compare(Grid.Slot slot, Grid.Slot before, String unit) {
    for (var place = 0; place < slot.division().size(); place++) {
      if (slot.hasValue(place) && before.hasValue(place)) {
        lookForJump(slot, before, place, unit);
        lookForRepetition(slot, before, place, unit);
      }
    }
  }

  private void lookForJump(Grid.Slot slot, Grid.Slot before, int place, String unit) {
    var was = before.value(place);
    var is = slot.value(place);
    var large = Math.max(Math.abs(was), Math.abs(is));
    var small = Math.min(Math.abs(was), Math.abs(is));
    if (large >= Rules.smallest(unit) && large > Rules.JUMP_FACTOR * small && small > 0) {
      warn(
          "stort-hopp",
          slot.from(place),
          slot.division().number(place),
          slot.division().name(place),
          String.valueOf(slot.key().year()),
          shown(was, is),
          shown(is, was),
          texts.number(Rules.JUMP_FACTOR, 0));
    }
  }

  private void lookForRepetition(Grid.Slot slot, Grid.Slot before, int place, String unit) {
    var value = slot.value(place);
    if (!Rules.SELDOM_REPEATED.contains(unit)
        || slot.quality(place) != Quality.REPORTED
        || value != before.value(place)
        || Math.abs(value) <= Rules.noWonder(unit)) {
      return;
    }
    if (rules.markRepeated()) {
      slot.put(place, value, Quality.CARRIED_FORWARD, slot.from(place));
      return;
    }
    warn(
        "mulig-viderefort",
        slot.from(place),
        slot.division().number(place),
        slot.division().name(place),
        String.valueOf(slot.key().year()),
        shown(value, value));
  }

  private void warn(String code, SourcePlace place, String... arguments) {
    remarks.add(Remark.warning(code, place, Objects.requireNonNull(arguments)));
  }

  /** With the decimals that it and the one it is told beside need. */
  private String shown(double number, double beside) {
    return texts.number(number, Math.max(decimals(number), decimals(beside)));
  }

  private static int decimals(double number) {
    return Math.clamp(BigDecimal.valueOf(number).stripTrailingZeros().scale(), 0, MOST_DECIMALS);
  }

  /** What people call the measure. */
  private String name(Grid.Slot slot) {
    var code = slot.key().measure();
    return background.indicator(code).map(it -> IndicatorNames.of(it, texts)).orElse(code);
  }
}

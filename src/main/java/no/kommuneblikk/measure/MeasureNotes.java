package no.kommuneblikk.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Caveats;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.IndicatorNames;
import no.kommuneblikk.selection.Aspect;
import no.kommuneblikk.selection.FundingKey;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** The caveats of a figure of any measures: the general ones, and those of just these. */
public final class MeasureNotes {

  /** More names than this and a note is a list; the table beside it has them all. */
  private static final int MOST_NAMES = 12;

  private MeasureNotes() {}

  /** All that must be said below a figure of these quantities. */
  public static List<String> of(
      Reading reading, List<Measurements> shown, Basis basis, Texts texts) {
    var estimated = shown.stream().anyMatch(each -> isEstimate(each.released().indicator()));
    var notes =
        new LinkedHashSet<>(
            Caveats.of(
                reading.selection(),
                estimated ? basis.withoutEstimates() : basis,
                reading.selection().years().to(),
                texts));
    if (isMixed(reading)) {
      notes.add(texts.text("measure.note.mixed"));
    }
    for (var each : shown) {
      leftOut(each, texts).forEach(notes::add);
    }
    for (var each : shown) {
      of(each, texts).forEach(notes::add);
    }
    return List.copyOf(notes);
  }

  private static boolean isMixed(Reading reading) {
    return reading.measures().stream()
            .map(measure -> measure.release().illustration())
            .distinct()
            .count()
        > 1;
  }

  /** How many are left out for each reason, by name where they are few. */
  private static Stream<String> leftOut(Measurements measurements, Texts texts) {
    return leftOut(measurements, Set.of(LeftOut.Reason.values()), texts);
  }

  /** Who is left out for what is taken to be a fault of the source. */
  public static Stream<String> faults(Measurements measurements, Texts texts) {
    return leftOut(measurements, Set.of(LeftOut.Reason.FAULT), texts);
  }

  private static Stream<String> leftOut(
      Measurements measurements, Set<LeftOut.Reason> wanted, Texts texts) {
    var name = IndicatorNames.brief(measurements.released().indicator(), texts);
    return measurements.reasons().entrySet().stream()
        .filter(entry -> wanted.contains(entry.getKey()))
        .map(
            entry -> {
              var key = "measure.left." + entry.getKey().name().toLowerCase(Locale.ROOT);
              var names = entry.getValue();
              return texts.text(
                  names.size() <= MOST_NAMES ? key + ".named" : key,
                  name,
                  texts.number(names.size(), 0),
                  names.size(),
                  texts.list(names));
            });
  }

  private static List<String> of(Measurements measurements, Texts texts) {
    var indicator = measurements.released().indicator();
    var notes = new ArrayList<String>();
    if (indicator.producerCaveat() && measurements.yardstick().aspect() == Aspect.LEVEL) {
      notes.add(texts.text("measure.note.levels"));
    }
    if (indicator.unit().equals("fte")) {
      notes.add(texts.text("measure.note.oneService"));
    }
    if (isEstimate(indicator)) {
      notes.add(texts.text("measure.note.estimate"));
    }
    if (indicator.kind() == Indicator.Kind.AMOUNT) {
      notes.add(texts.text("measure.note.nominal"));
    }
    if (!indicator.kind().isSummed() && measurements.yardstick().per() != Selection.DEFAULT.per()) {
      notes.add(texts.text("measure.note.asItIs", IndicatorNames.brief(indicator, texts)));
    }
    if (!indicator.canBeJoined()) {
      notes.add(texts.text("measure.note.ofNothing", IndicatorNames.brief(indicator, texts)));
    }
    return notes;
  }

  /** Free funds were never published by municipality. */
  private static boolean isEstimate(Indicator indicator) {
    return FundingKey.isYearlyGrowth(indicator.code());
  }

  /**
   * There is nothing to read a measure from, or what is wanted of it has no meaning: says which and
   * what can be done.
   */
  public static Figure absent(
      Figure asked, List<Quantity> quantities, Quantities reader, Texts texts) {
    var meaningless = quantities.stream().filter(Quantity::isChangeOfGrowth).findFirst();
    if (meaningless.isPresent()) {
      return asked.absent(
          texts.text("measure.growth", reader.name(meaningless.get().measure(), texts)));
    }
    var known = reader.measures(asked.selection()).stream().map(Indicator::code).toList();
    var lacking =
        quantities.stream()
            .map(Quantity::measure)
            .filter(code -> !known.contains(code))
            .distinct()
            .toList();
    return asked.absent(
        texts.text(
            asked.selection().illustration() ? "measure.absent" : "measure.absent.hidden",
            texts.list(lacking.stream().map(code -> reader.name(code, texts)).toList())),
        lacking.toArray(String[]::new));
  }

  /** There are figures, but none for what was selected. */
  public static Figure empty(Figure asked, Texts texts) {
    return asked.absent(texts.text("measure.empty"));
  }
}

package no.kommuneblikk.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Caveats;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.IndicatorNames;
import no.kommuneblikk.selection.Aspect;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** The caveats of a figure of any measures: the general ones, and those of just these. */
public final class MeasureNotes {

  /** More names than this and a note is a list; the table beside it has them all. */
  private static final int MOST_NAMES = 12;

  private MeasureNotes() {}

  /** All that must be said below a figure of these quantities. */
  public static List<Note> of(Reading reading, List<Measurements> shown, Basis basis, Texts texts) {
    var estimated = shown.stream().anyMatch(each -> isEstimate(each.released().indicator()));
    var notes =
        new ArrayList<>(
            Caveats.of(
                reading.selection(),
                estimated ? basis.withoutEstimates() : basis,
                reading.selection().years().to(),
                texts));
    if (isMixed(reading)) {
      notes.add(Note.example(texts.text("measure.note.mixed")));
    }
    shown.stream()
        .flatMap(each -> Gap.of(each, texts))
        .distinct()
        .map(gap -> gap.note(texts))
        .forEach(notes::add);
    shown.stream()
        .flatMap(each -> Told.of(each, texts).stream())
        .distinct()
        .map(told -> told.note(texts))
        .forEach(notes::add);
    return notes;
  }

  private static boolean isMixed(Reading reading) {
    return reading.measures().stream()
            .map(measure -> measure.release().illustration())
            .distinct()
            .count()
        > 1;
  }

  /** Who is left out for what is taken to be a fault of the source. */
  public static Stream<Note> faults(Measurements measurements, Texts texts) {
    return Gap.of(measurements, texts)
        .filter(gap -> gap.reason == LeftOut.Reason.FAULT)
        .map(gap -> gap.note(texts));
  }

  /**
   * How many of a measure are left out for a reason.
   *
   * @param names who, where they are few
   */
  private record Gap(LeftOut.Reason reason, String measure, int count, List<String> names) {

    static Stream<Gap> of(Measurements measurements, Texts texts) {
      var measure = IndicatorNames.brief(measurements.released().indicator(), texts);
      return measurements.reasons().entrySet().stream()
          .map(entry -> of(entry.getKey(), measure, entry.getValue()));
    }

    private static Gap of(LeftOut.Reason reason, String measure, List<String> names) {
      return new Gap(reason, measure, names.size(), names.size() <= MOST_NAMES ? names : List.of());
    }

    Note note(Texts texts) {
      var key = "measure.left." + reason.name().toLowerCase(Locale.ROOT);
      return Note.caveat(
              texts.text(
                  names.isEmpty() ? key : key + ".named",
                  measure,
                  texts.number(count, 0),
                  count,
                  texts.list(names)))
          .ofThese();
    }
  }

  /** What must be said of a measure; by its name where that is not said of all such measures. */
  private record Told(Note.Kind kind, String key, String measure) {

    static List<Told> of(Measurements measurements, Texts texts) {
      var indicator = measurements.released().indicator();
      var name = IndicatorNames.brief(indicator, texts);
      var told = new ArrayList<Told>();
      if (indicator.producerCaveat() && measurements.yardstick().aspect() == Aspect.LEVEL) {
        told.add(new Told(Note.Kind.CAVEAT, "measure.note.levels", ""));
      }
      if (indicator.unit().equals("fte")) {
        told.add(new Told(Note.Kind.CAVEAT, "measure.note.oneService", ""));
      }
      if (isEstimate(indicator)) {
        told.add(new Told(Note.Kind.CAVEAT, "measure.note.estimate", ""));
      }
      if (indicator.kind() == Indicator.Kind.AMOUNT) {
        told.add(new Told(Note.Kind.METHOD, "measure.note.nominal", ""));
      }
      if (!indicator.kind().isSummed()
          && measurements.yardstick().per() != Selection.DEFAULT.per()) {
        told.add(new Told(Note.Kind.CHOICE, "measure.note.asItIs", name));
      }
      if (!indicator.canBeJoined()) {
        told.add(new Told(Note.Kind.CAVEAT, "measure.note.ofNothing", name));
      }
      return told;
    }

    Note note(Texts texts) {
      return new Note(kind, Note.Scope.PRODUCT, texts.text(key, measure));
    }
  }

  /** Free funds were never published by municipality. */
  private static boolean isEstimate(Indicator indicator) {
    return indicator.isYearlyGrowth();
  }

  /**
   * There is nothing to read a measure from, or what is wanted of it has no meaning: says which and
   * what can be done.
   */
  public static Figure absent(
      Figure asked, List<Quantity> quantities, Quantities reader, Texts texts) {
    var meaningless = quantities.stream().filter(reader::isChangeOfGrowth).findFirst();
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

package no.kommuneblikk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.kommuneblikk.comparison.Peers;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Caveats;
import no.kommuneblikk.figure.Footing;
import no.kommuneblikk.figure.GrowthFinding;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.measure.MeasureNotes;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.text.Texts;

/** What the lines of areas side by side say in words. */
final class ComparisonLineWords {

  private final ComparisonInput rows;
  private final List<Series> lines;
  private final IndexedMeasure seen;
  private final Texts texts;

  ComparisonLineWords(ComparisonInput rows, List<Series> lines, IndexedMeasure seen, Texts texts) {
    this.rows = rows;
    this.lines = lines;
    this.seen = seen;
    this.texts = texts;
  }

  /** A line's values of the first and the last chosen year. */
  private record Ends(Series line, double from, double to, boolean carried, Footing footing) {

    double change() {
      return to - from;
    }
  }

  private Optional<Ends> ends(Series line) {
    var first = line.in(rows.selection().years().from());
    var last = line.in(rows.selection().years().to());
    var from = first.map(Point::y);
    var to = last.map(Point::y);
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Ends(
                line,
                from.get(),
                to.get(),
                last.get().quality().isCarriedForward(),
                last.get().footing().since(first.get().footing(), to.get() - from.get())));
  }

  private List<Ends> ends(Predicate<SeriesRole> wanted) {
    return lines.stream()
        .filter(line -> wanted.test(line.role()))
        .flatMap(line -> ends(line).stream())
        .toList();
  }

  /** How far the focus went, and the comparison group; without them who went furthest. */
  String title() {
    var measure = seen.phrase(texts);
    var period = rows.selection().years().period();
    if (seen.yardstick().indicator().isYearlyGrowth()) {
      return texts.text("compare.lines.title.yearly", seen.words(texts), period);
    }
    var focus = ends(role -> role == SeriesRole.EMPHASIS).stream().findFirst();
    if (focus.isPresent()) {
      var own = focus.get();
      var told =
          fromTo(
              own,
              own.carried() ? "compare.lines.title.carried" : "compare.lines.title",
              measure,
              period);
      return ends(role -> role == SeriesRole.CONTEXT).stream()
          .findFirst()
          .filter(_ -> isGroupTold())
          .map(
              group ->
                  texts.text(
                      "compare.lines.title.group",
                      told,
                      group.line().name(),
                      signed(group.change())))
          .orElse(told);
    }
    return others(measure, period);
  }

  /** A few of its members are not the group. */
  private boolean isGroupTold() {
    var against = rows.against();
    return against != null
        && ComparisonInput.isFairShare(
            rows.counted(ComparisonInput.AGAINST), against.members().size());
  }

  private String others(String measure, String period) {
    var others = ends(role -> role != SeriesRole.CONTEXT);
    return others.size() == 1
        ? fromTo(others.getFirst(), "compare.lines.title", measure, period)
        : GrowthFinding.of(
            others.stream()
                .map(
                    each ->
                        GrowthFinding.Changed.named(
                            each.line().name(), each.change(), each.footing()))
                .toList(),
            seen.format(),
            measure,
            period,
            texts);
  }

  private String fromTo(Ends ends, String key, String measure, String period) {
    return texts.text(
        key,
        ends.line().name(),
        written(ends.from()),
        written(ends.to()),
        signed(ends.change()),
        measure,
        period);
  }

  private String written(double value) {
    return seen.format().write(value, texts);
  }

  private String signed(double value) {
    return seen.format().writeSigned(value, texts);
  }

  List<Note> notes(Basis basis, boolean withGroup) {
    var selection = rows.selection();
    var indicator = seen.yardstick().indicator();
    var estimated = indicator.isYearlyGrowth();
    var notes =
        new ArrayList<>(
            Caveats.of(
                selection,
                estimated ? basis.withoutEstimates() : basis,
                selection.years().to(),
                texts));
    var against = rows.against();
    if (withGroup && against != null) {
      notes.add(Note.reading(grey(against)).ofThese());
      notes.addAll(Note.ofGroup(against.notes()));
    }
    if (!rows.lineup().summed().isEmpty() || withGroup) {
      notes.add(
          Note.method(
              texts.text(
                  "compare.note.lineSums",
                  String.valueOf(selection.years().from()),
                  String.valueOf(selection.years().to()))));
    }
    rows.lineup().made(texts).forEach(made -> notes.add(Note.choice(made)));
    lacking().forEach(told -> notes.add(Note.caveat(told).ofThese()));
    MeasureNotes.faults(rows.reading().of(Quantity.change(indicator.code())), texts)
        .forEach(notes::add);
    if (indicator.producerCaveat() && selection.per() == Per.INHABITANTS) {
      notes.add(Note.caveat(texts.text("measure.note.levels")).everywhere());
    }
    if (indicator.unit().equals("fte")) {
      notes.add(Note.caveat(texts.text("measure.note.oneService")).everywhere());
    }
    if (estimated) {
      notes.add(Note.reading(texts.text("compare.note.growth")).everywhere());
      notes.add(Note.caveat(texts.text("measure.note.estimate")).everywhere());
    }
    if (indicator.kind() == Indicator.Kind.AMOUNT) {
      notes.add(Note.method(texts.text("measure.note.nominal")).everywhere());
    }
    return List.copyOf(notes);
  }

  private String grey(Peers against) {
    var of = against.members().size();
    var n = rows.counted(ComparisonInput.AGAINST);
    if (n == of) {
      return texts.text("compare.note.grey", against.name(), texts.number(of, 0), of);
    }
    return texts.text(
        isGroupTold() ? "compare.note.grey.some" : "compare.note.grey.few",
        against.name(),
        texts.number(n, 0),
        texts.number(of, 0),
        of);
  }

  /** Areas whose panel is empty: kept back, or not there; of an index for want of a base. */
  private List<String> lacking() {
    var empty =
        lines.stream()
            .filter(line -> line.points().stream().allMatch(point -> point.y() == null))
            .toList();
    var keptBack = empty.stream().filter(ComparisonLineWords::isKeptBack).toList();
    var absent = empty.stream().filter(line -> !isKeptBack(line)).toList();
    return Stream.of(
            told("compare.note.keptBack", keptBack),
            told(
                seen.yardstick().isPercent() ? "compare.note.noIndex" : "compare.note.noLine",
                absent))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isKeptBack(Series line) {
    return line.points().stream().anyMatch(point -> point.quality() == Quality.SUPPRESSED);
  }

  private Optional<String> told(String key, List<Series> empty) {
    return empty.isEmpty()
        ? Optional.empty()
        : Optional.of(
            texts.text(
                key,
                texts.list(empty.stream().map(Series::name).toList()),
                String.valueOf(rows.selection().years().from())));
  }
}

package no.kommuneblikk.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One question and its answer, ready to be drawn, read aloud, listed or exported. Chart, table,
 * text alternative and files are all made of this and of nothing else, so they can't disagree.
 *
 * @param id the stable name in {@code /figur/{id}}
 * @param title what the figure shows, as a plain sentence computed from the values
 * @param question what the figure answers
 * @param horizontal what the points' labels or x values are
 * @param vertical the quantity and unit of the points' y values
 * @param notes caveats that apply to exactly this selection
 * @param absence why there is nothing to draw and what can be done about it; null if there is
 *     something
 */
public record Figure(
    String id,
    Kind kind,
    String title,
    String question,
    Axis horizontal,
    Axis vertical,
    List<Series> series,
    Basis basis,
    List<String> notes,
    Selection selection,
    @Nullable String absence) {

  public Figure {
    series = kind.isOverYears() ? EveryYear.of(series) : List.copyOf(series);
    notes = List.copyOf(notes);
  }

  /** A figure that has nothing to draw and says why. */
  public static Figure absent(
      String id, Kind kind, String question, String absence, Selection selection) {
    return new Figure(
        id,
        kind,
        absence,
        question,
        Axis.of("", Format.LABEL),
        Axis.of("", Format.LABEL),
        List.of(),
        Basis.nothing(),
        List.of(),
        selection,
        absence);
  }

  /** The series that stand for themselves, not those that are computed of the dots of others. */
  List<Series> dots() {
    return series.stream().filter(each -> !each.role().isSummary()).toList();
  }

  /** The series that are not of one municipality the reader has highlighted. */
  List<Series> groups() {
    return series.stream().filter(each -> !each.isHighlighted()).toList();
  }

  public boolean isEmpty() {
    return absence != null;
  }

  /** How much of what is shown is generated. */
  public Generated generated() {
    if (!basis.illustration() || isEmpty()) {
      return Generated.NONE;
    }
    var extent = Generated.of(series.stream().flatMap(each -> each.points().stream()));
    return extent == Generated.SOME && kind == Kind.TABLE && hasNoRealRow()
        ? Generated.ALL
        : extent;
  }

  /** A row of a table that has a generated value in it is not to be told as real. */
  private boolean hasNoRealRow() {
    return series.stream()
        .flatMap(each -> each.points().stream())
        .filter(point -> point.y() != null)
        .collect(
            groupingBy(
                point -> point.label() + point.code(),
                mapping(point -> point.quality().isGenerated(), toSet())))
        .values()
        .stream()
        .allMatch(row -> row.contains(true));
  }

  /**
   * The same, with a title that begins by saying that it is an example, where it is one, or that
   * its only measure is an estimate. What is computed of generated values only is generated, and so
   * are lines and bands through such dots.
   */
  Figure marked(Texts texts) {
    if (isEmpty()) {
      return this;
    }
    if (!basis.illustration()) {
      return basis.isOfEstimatesOnly() ? with(estimated(texts), series) : this;
    }
    var nothingElse = basis.isOfGeneratedOnly();
    var computed =
        series.stream()
            .map(each -> nothingElse || each.role().isSummary() ? each.ofGenerated() : each)
            .toList();
    var figure = with(title, computed);
    var extent = figure.generated();
    return figure.with(
        extent.mark(title, texts),
        extent == Generated.SOME && kind != Kind.TABLE
            ? computed.stream().map(each -> each.marked(texts)).toList()
            : computed);
  }

  private String estimated(Texts texts) {
    return title.toLowerCase(texts.locale()).contains(texts.text("figure.estimate.word"))
        ? title
        : texts.text("figure.estimate", title);
  }

  /** A sentence on some of the points of a figure in which not all are generated. */
  String markPart(List<Point> points, String sentence, Texts texts) {
    return generated() == Generated.SOME
        ? Generated.of(points.stream()).mark(sentence, texts)
        : sentence;
  }

  /** The same with one more thing said below it. */
  Figure noting(String remark) {
    return noting(notes.size(), List.of(remark));
  }

  /** The same with more said below it, from this place on. */
  Figure noting(int place, List<String> remarks) {
    return new Figure(
        id,
        kind,
        title,
        question,
        horizontal,
        vertical,
        series,
        basis,
        Stream.of(notes.subList(0, place), remarks, notes.subList(place, notes.size()))
            .flatMap(List::stream)
            .distinct()
            .toList(),
        selection,
        absence);
  }

  Figure with(String otherTitle, List<Series> otherSeries) {
    return new Figure(
        id,
        kind,
        otherTitle,
        question,
        horizontal,
        vertical,
        otherSeries,
        basis,
        notes,
        selection,
        absence);
  }
}

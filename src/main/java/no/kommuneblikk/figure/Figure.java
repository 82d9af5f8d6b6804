package no.kommuneblikk.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One question and its answer, ready to be drawn, read aloud, listed or exported. Chart, table,
 * text alternative and files are all made of this and of nothing else, so they can't disagree.
 *
 * <p>It is put together from its question: {@link #asking}, and then either all of {@link #over},
 * {@link #showing}, {@link #basedOn}, {@link #noting} and {@link #finding}, or {@link #absent}.
 *
 * @param title what stands above the figure wherever it is shown, listed or taken away: its
 *     finding, or its question where any value is generated, as a title is what people quote
 * @param finding what the values say; where it is not the title it is the first of the figure's
 *     sentences
 * @param remarks what is said below the values, of exactly this selection
 * @param lack why there is nothing to draw and what can be done about it; null if there is
 *     something
 */
public record Figure(
    Asked asked,
    String title,
    Finding finding,
    Axes axes,
    List<Series> series,
    Basis basis,
    List<Note> remarks,
    @Nullable Absence lack) {

  /**
   * What is asked, of what, and in which form it is answered.
   *
   * @param id the stable name in {@code /figur/{id}}
   * @param question without numbers, ranks or claims, as it may be the title
   */
  public record Asked(String id, Kind kind, String question, Selection selection) {}

  /**
   * What is measured along the two.
   *
   * @param horizontal what the points' labels or x values are
   * @param vertical the quantity and unit of the points' y values
   */
  public record Axes(Axis horizontal, Axis vertical) {

    private static final Axes NONE = new Axes(Axis.of("", Format.LABEL), Axis.of("", Format.LABEL));
  }

  public Figure {
    series = asked.kind.isOverYears() ? EveryYear.of(series) : List.copyOf(series);
    remarks = List.copyOf(remarks);
  }

  /** A figure that shows nothing yet. */
  public static Figure asking(String id, Kind kind, String question, Selection selection) {
    return new Figure(
        new Asked(id, kind, question, selection),
        question,
        Finding.of(question),
        Axes.NONE,
        List.of(),
        Basis.nothing(),
        List.of(),
        null);
  }

  /** The same along these axes. */
  public Figure over(Axis horizontal, Axis vertical) {
    var others = new Axes(horizontal, vertical);
    return new Figure(asked, title, finding, others, series, basis, remarks, lack);
  }

  /** The same with these values. */
  public Figure showing(List<Series> values) {
    return new Figure(asked, title, finding, axes, values, basis, remarks, lack);
  }

  /** The same, standing on this. */
  public Figure basedOn(Basis ground) {
    return new Figure(asked, title, finding, axes, series, ground, remarks, lack);
  }

  /** The same with more said below it. */
  public Figure noting(List<Note> more) {
    return noting(remarks.size(), more);
  }

  /** The same with one more thing said below it. */
  public Figure noting(Note remark) {
    return noting(List.of(remark));
  }

  /** The same with more said below it, from this place on. */
  Figure noting(int place, List<Note> more) {
    var all = new ArrayList<>(remarks);
    all.addAll(place, more);
    return new Figure(asked, title, finding, axes, series, basis, all, lack);
  }

  /** The same with what its values say, which is its title too. */
  public Figure finding(String sentence) {
    return finding(Finding.of(sentence));
  }

  /** The same with what its values say, which is its title too. */
  public Figure finding(Finding told) {
    return new Figure(asked, told.sentence(), told, axes, series, basis, remarks, lack);
  }

  /** The same under another title than its finding. */
  Figure titled(String other) {
    return new Figure(asked, other, finding, axes, series, basis, remarks, lack);
  }

  /**
   * The same question without an answer: there is nothing to draw.
   *
   * @param reason what is wanting and what can be done about it, as a sentence
   * @param measures those that there are no figures of, if that is why
   */
  public Figure absent(String reason, String... measures) {
    return new Figure(
        asked,
        reason,
        Finding.of(reason),
        Axes.NONE,
        List.of(),
        Basis.nothing(),
        List.of(),
        new Absence(reason, List.of(measures)));
  }

  public boolean isEmpty() {
    return lack != null;
  }

  /** Why there is nothing to draw, as a sentence; null if there is something. */
  public @Nullable String absence() {
    return lack == null ? null : lack.reason();
  }

  /** The sentences below the values. */
  public List<String> notes() {
    return remarks.stream().map(Note::text).toList();
  }

  public String id() {
    return asked.id;
  }

  public Kind kind() {
    return asked.kind;
  }

  public String question() {
    return asked.question;
  }

  public Selection selection() {
    return asked.selection;
  }

  public Axis horizontal() {
    return axes.horizontal;
  }

  public Axis vertical() {
    return axes.vertical;
  }

  /** The series that stand for themselves, not those that are computed of the dots of others. */
  List<Series> dots() {
    return series.stream().filter(each -> !each.role().isSummary()).toList();
  }

  /** The series that are not of one municipality the reader has highlighted. */
  List<Series> groups() {
    return series.stream().filter(each -> !each.isHighlighted()).toList();
  }

  /** How much of what is shown is generated. */
  public Generated generated() {
    if (!basis.illustration() || isEmpty()) {
      return Generated.NONE;
    }
    var extent = Generated.of(series.stream().flatMap(each -> each.points().stream()));
    return extent == Generated.SOME && kind() == Kind.TABLE && hasNoRealRow()
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
   * The same as it is shown. Where any value is generated its title is no finding but its question,
   * and begins by saying that it is an example; otherwise it begins by saying that its only measure
   * is an estimate. What is computed of generated values only is generated, and so are lines and
   * bands through such dots.
   *
   * @param saysEstimate whether the finding itself says that it is of an estimate
   */
  Figure marked(boolean saysEstimate, Texts texts) {
    if (isEmpty()) {
      return this;
    }
    if (!basis.illustration()) {
      return basis.isOfEstimatesOnly() && !saysEstimate
          ? titled(texts.text("figure.estimate", title))
          : this;
    }
    var nothingElse = basis.isOfGeneratedOnly();
    var computed =
        series.stream()
            .map(each -> nothingElse || each.role().isSummary() ? each.ofGenerated() : each)
            .toList();
    var figure = showing(computed);
    var extent = figure.generated();
    var shown =
        extent == Generated.SOME && kind() != Kind.TABLE
            ? figure.showing(computed.stream().map(each -> each.marked(texts)).toList())
            : figure;
    return extent == Generated.NONE ? shown : shown.titled(extent.mark(question(), texts));
  }

  /** A sentence on some of the points of a figure in which not all are generated. */
  String markPart(List<Point> points, String sentence, Texts texts) {
    return generated() == Generated.SOME
        ? Generated.of(points.stream()).mark(sentence, texts)
        : sentence;
  }
}

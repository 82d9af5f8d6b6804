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
 * @param title what stands above the figure wherever it is shown, listed or taken away: its
 *     finding, or its question where any value is generated, as a title is what people quote
 * @param finding what the values say; where it is not the title it is the first of the figure's
 *     sentences
 * @param question what the figure answers; without numbers, ranks or claims, as it may be the title
 * @param horizontal what the points' labels or x values are
 * @param vertical the quantity and unit of the points' y values
 * @param notes caveats that apply to exactly this selection
 * @param lack why there is nothing to draw and what can be done about it; null if there is
 *     something
 */
public record Figure(
    String id,
    Kind kind,
    String title,
    Finding finding,
    String question,
    Axis horizontal,
    Axis vertical,
    List<Series> series,
    Basis basis,
    List<String> notes,
    Selection selection,
    @Nullable Absence lack) {

  public Figure {
    series = kind.isOverYears() ? EveryYear.of(series) : List.copyOf(series);
    notes = List.copyOf(notes);
  }

  /** A figure with its finding as its title. */
  public Figure(
      String id,
      Kind kind,
      String finding,
      String question,
      Axis horizontal,
      Axis vertical,
      List<Series> series,
      Basis basis,
      List<String> notes,
      Selection selection,
      @Nullable Absence lack) {
    this(
        id,
        kind,
        finding,
        Finding.of(finding),
        question,
        horizontal,
        vertical,
        series,
        basis,
        notes,
        selection,
        lack);
  }

  /** A figure that has nothing to draw and says why. */
  public static Figure absent(
      String id, Kind kind, String question, String reason, Selection selection) {
    return absent(id, kind, question, new Absence(reason, List.of()), selection);
  }

  private static Figure absent(
      String id, Kind kind, String question, Absence absence, Selection selection) {
    return new Figure(
        id,
        kind,
        absence.reason(),
        question,
        Axis.of("", Format.LABEL),
        Axis.of("", Format.LABEL),
        List.of(),
        Basis.nothing(),
        List.of(),
        selection,
        absence);
  }

  /**
   * The same, which has nothing to draw because there are no figures of these measures.
   *
   * @param measures their codes
   */
  public Figure lacking(List<String> measures) {
    return absent(id, kind, question, new Absence(title, measures), selection);
  }

  /** The same for want of one measure. */
  public Figure lacking(String measure) {
    return lacking(List.of(measure));
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
    return lack != null;
  }

  /** Why there is nothing to draw, as a sentence; null if there is something. */
  public @Nullable String absence() {
    return lack == null ? null : lack.reason();
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

  /** The same with a finding that tells of real values only, whatever else the figure shows. */
  public Figure findingOfRealOnly() {
    return with(title, new Finding(finding.sentence(), true), series);
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
          ? with(texts.text("figure.estimate", title), series)
          : this;
    }
    var nothingElse = basis.isOfGeneratedOnly();
    var computed =
        series.stream()
            .map(each -> nothingElse || each.role().isSummary() ? each.ofGenerated() : each)
            .toList();
    var figure = with(title, computed);
    var extent = figure.generated();
    return figure.with(
        extent == Generated.NONE ? title : extent.mark(question, texts),
        extent == Generated.SOME && kind != Kind.TABLE
            ? computed.stream().map(each -> each.marked(texts)).toList()
            : computed);
  }

  /** A sentence on some of the points of a figure in which not all are generated. */
  String markPart(List<Point> points, String sentence, Texts texts) {
    return generated() == Generated.SOME
        ? Generated.of(points.stream()).mark(sentence, texts)
        : sentence;
  }

  /** The same with one more thing said below it. */
  public Figure noting(String remark) {
    return noting(notes.size(), List.of(remark));
  }

  /** The same with more said below it, from this place on. */
  Figure noting(int place, List<String> remarks) {
    return new Figure(
        id,
        kind,
        title,
        finding,
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
        lack);
  }

  Figure with(String otherTitle, List<Series> otherSeries) {
    return with(otherTitle, finding, otherSeries);
  }

  private Figure with(String otherTitle, Finding otherFinding, List<Series> otherSeries) {
    return new Figure(
        id,
        kind,
        otherTitle,
        otherFinding,
        question,
        horizontal,
        vertical,
        otherSeries,
        basis,
        notes,
        selection,
        lack);
  }
}

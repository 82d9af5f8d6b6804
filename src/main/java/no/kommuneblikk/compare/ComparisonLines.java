package no.kommuneblikk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.measure.MeasureNotes;
import no.kommuneblikk.measure.Yardstick;
import no.kommuneblikk.selection.Aspect;
import no.kommuneblikk.selection.Plotting;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One measure of the areas over the years, a panel for each on the same scale, with the comparison
 * group in grey behind: per inhabitant, as a count, or with the first chosen year as 100. Sums are
 * over the municipalities that have a value in both the first and the last year.
 */
@Component
class ComparisonLines implements FigureSource {

  static final String ID = "sammenlign-utvikling";

  private static final String QUESTION = "compare.lines.question";

  private final Comparisons comparisons;

  ComparisonLines(Comparisons comparisons) {
    this.comparisons = comparisons;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return texts.text(QUESTION);
  }

  @Override
  public Selection relevant(Selection selection) {
    return comparisons.relevant(
        selection, Plotting.DEFAULT.withMeasure(selection.plotting().measure()));
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var whole = relevant(selection);
    var measures = comparisons.measures(whole);
    var wanted = whole.plotting().measure();
    var measure = chosen(wanted, measures);
    var asked = Figure.asking(ID, Kind.MULTIPLES, question(texts), whole);
    if (measure.isEmpty()) {
      return wanted == null
          ? asked.absent(texts.text("compare.absent"))
          : MeasureNotes.absent(asked, List.of(wanted), comparisons.quantities(), texts);
    }
    return draw(comparisons.years(whole, measure.get(), texts), texts);
  }

  /** What the reader has chosen, or the first there is that is a level. */
  private static Optional<Indicator> chosen(@Nullable Quantity wanted, List<Indicator> measures) {
    return wanted == null
        ? Comparisons.usual(measures)
        : measures.stream().filter(it -> it.code().equals(wanted.measure())).findFirst();
  }

  static Figure draw(ComparisonInput rows, Texts texts) {
    var selection = rows.selection();
    var released = rows.reading().measures().getFirst();
    var seen =
        new IndexedMeasure(
            new Yardstick(released.indicator(), Aspect.CHANGE, selection.per(), selection.years()));
    var areas = new AreaLines(rows, released, seen);
    var lines = new ArrayList<Series>();
    rows.lineup().areas().forEach(area -> lines.add(areas.of(area, texts)));
    if (lines.stream().flatMap(line -> line.points().stream()).allMatch(it -> it.y() == null)) {
      return MeasureNotes.empty(
          Figure.asking(ID, Kind.MULTIPLES, texts.text(QUESTION), selection), texts);
    }
    var group = areas.group(texts);
    group.ifPresent(lines::add);
    var words = new ComparisonLineWords(rows, lines, seen, texts);
    var shown = rows.lineup().municipalities();
    var basis =
        ComparisonTable.basis(
            areas.count(),
            rows,
            rows.reading().rows().stream().filter(row -> shown.contains(row.number())).toList());
    return Figure.asking(
            ID, Kind.MULTIPLES, texts.text(QUESTION + ".measure", seen.words(texts)), selection)
        .over(Axis.of(texts.text("compare.lines.year"), Format.LABEL), seen.axis(texts))
        .showing(lines)
        .basedOn(basis)
        .noting(words.notes(basis, group.isPresent()))
        .finding(words.title());
  }
}

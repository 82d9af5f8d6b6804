package no.kommuneblikk.compare;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Finding;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.selection.Plotting;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Two to ten areas side by side, a row for each measure that has figures: the value of the last
 * chosen year, the change since the first, and for municipalities their place in the comparison
 * group by that change. Sums of counties, groups and own areas are over the municipalities that
 * have figures in both years; rates are recomputed from them. Generated and real measures stand in
 * the same table, each generated row saying what it is.
 */
@Component
class ComparisonTable implements FigureSource {

  static final String ID = "sammenlign";

  /** Whoever loads hundreds of measures does not make every reader read them all. */
  static final int MOST_ROWS = 40;

  private static final String QUESTION = "compare.table.question";

  private final Comparisons comparisons;

  ComparisonTable(Comparisons comparisons) {
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
    return comparisons.relevant(selection, Plotting.DEFAULT);
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var whole = relevant(selection);
    var measures = comparisons.measures(whole);
    var figure =
        draw(comparisons.ends(whole, measures.stream().limit(MOST_ROWS).toList(), texts), texts);
    return measures.size() <= MOST_ROWS
        ? figure
        : figure.noting(
            Note.method(texts.text("compare.note.most", MOST_ROWS, measures.size())).ofThese());
  }

  static Figure draw(ComparisonInput rows, Texts texts) {
    var selection = rows.selection();
    var measures = ComparisonRow.all(rows, texts);
    var asked = Figure.asking(ID, Kind.TABLE, texts.text(QUESTION), selection);
    if (measures.isEmpty()) {
      return asked.absent(texts.text("compare.absent"));
    }
    var words = new TableWords(rows, measures, texts);
    var basis = basis(rows, measures);
    var years = selection.years();
    return asked
        .over(
            Axis.of(
                texts.text(
                    "compare.table.rows", String.valueOf(years.to()), String.valueOf(years.from())),
                Format.LABEL),
            Axis.of(texts.text("compare.table.values", String.valueOf(years.to())), Format.RATE))
        .showing(
            rows.lineup().areas().stream()
                .map(
                    area ->
                        Series.of(
                            area.name(),
                            rows.lineup().isFocus(area) ? SeriesRole.EMPHASIS : SeriesRole.CONTEXT,
                            measures.stream().map(measure -> measure.point(area)).toList()))
                .toList())
        .basedOn(basis)
        .noting(words.notes(basis))
        .finding(new Finding(words.title(), words.tellsOfReal()));
  }

  /** Of what is shown; the comparison group behind the places is told of in the notes. */
  private static Basis basis(ComparisonInput rows, List<ComparisonRow> measures) {
    var shown = rows.lineup().municipalities();
    var own = rows.reading().rows().stream().filter(row -> shown.contains(row.number())).toList();
    var n = measures.stream().mapToInt(ComparisonRow::count).max().orElse(0);
    return basis(n, rows, own);
  }

  /** Of single municipalities and of those that sums are made of, together. */
  static Basis basis(int n, ComparisonInput rows, List<MunicipalValue> own) {
    List<Released> measures = rows.reading().measures();
    var population = List.of(rows.reading().population());
    var single = BasisEvidence.basis(n, own, measures, population);
    var sums = BasisEvidence.basis(rows.sums(), measures, population);
    var breaks = new ArrayList<>(single.breaks());
    sums.breaks().stream().filter(it -> !breaks.contains(it)).forEach(breaks::add);
    return Basis.ofMunicipalities(
        n, new Standing(rows, own).tallies(), single.sources(), single.illustration(), breaks);
  }
}

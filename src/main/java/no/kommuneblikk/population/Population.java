package no.kommuneblikk.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.Caveats;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Growth;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.SeriesRepository;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Inhabitants on 1 January by size group or county: the denominator of every rate. Source: SSB,
 * table 07459.
 */
@Component
class Population implements FigureSource {

  private static final String ID = "folketall";

  private final SeriesRepository series;
  private final SeriesQueries queries;
  private final Geography geography;

  Population(SeriesRepository series, SeriesQueries queries, Geography geography) {
    this.series = series;
    this.queries = queries;
    this.geography = geography;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return texts.text("population.question");
  }

  @Override
  public Selection relevant(Selection selection) {
    return selection.plain().neverCarried();
  }

  @Override
  public boolean isByGroup() {
    return true;
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var years = SeriesQueries.every(selection.years().lineFrom(), selection.years().to());
    var measure = queries.population(selection);
    var query = queries.query(selection, years, List.of(measure));
    return draw(
        series.byGroup(query),
        measure,
        Groups.of(selection, geography.atlas(), texts),
        selection,
        texts);
  }

  static Figure draw(
      List<GroupValue> rows, Released measure, Groups groups, Selection selection, Texts texts) {
    var lines = new ArrayList<Series>();
    for (var group : groups.all()) {
      var points =
          rows.stream()
              .filter(row -> row.group().equals(group.code()))
              .map(row -> Point.year(row.year(), row.value(), BasisEvidence.quality(measure, row)))
              .toList();
      if (!points.isEmpty()) {
        lines.add(Series.of(group.name(), group.role(), points));
      }
    }
    var asked = Figure.asking(ID, Kind.LINE, texts.text("population.question"), selection);
    if (lines.isEmpty()) {
      return asked.absent(texts.text("population.empty"));
    }
    var basis = BasisEvidence.basis(rows, List.of(measure), List.of());
    return asked
        .over(
            Axis.of(texts.text("population.axis.year"), Format.LABEL),
            Axis.of(texts.text("population.axis.inhabitants"), Format.COUNT))
        .showing(lines)
        .basedOn(basis)
        .noting(Caveats.of(selection, basis, selection.years().to(), texts))
        .finding(title(rows, selection, texts));
  }

  private static String title(List<GroupValue> rows, Selection selection, Texts texts) {
    var years = selection.years();
    var first = sum(rows, years.from());
    var last = sum(rows, years.to());
    if (first <= 0 || last <= 0) {
      return texts.text("population.title.none");
    }
    return texts.text(
        "population.title",
        texts.number(last, 0),
        String.valueOf(years.to()),
        texts.signedPercent(Growth.of(years, first, last).percent(), 1),
        String.valueOf(years.from()));
  }

  private static double sum(List<GroupValue> rows, int year) {
    return rows.stream()
        .filter(row -> row.year() == year)
        .map(GroupValue::value)
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .sum();
  }
}

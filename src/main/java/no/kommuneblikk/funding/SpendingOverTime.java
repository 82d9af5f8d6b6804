package no.kommuneblikk.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.Caveats;
import no.kommuneblikk.figure.Emphasis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Footing;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.GrowthFinding;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.SeriesRepository;
import no.kommuneblikk.measure.Yardstick;
import no.kommuneblikk.selection.Aspect;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Net operating expenditure on function 243 over the years by size group or county: kroner for each
 * inhabitant (summed kroner over summed inhabitants on 1 January), million kroner, or with the
 * first chosen year as 100. Nominal kroner.
 */
@Component
class SpendingOverTime implements FigureSource {

  private static final String ID = "midler-netto";
  private static final String QUESTION = "funding.net.question";
  private static final double THOUSAND = 1_000;

  private final SeriesRepository series;
  private final SeriesQueries queries;
  private final Geography geography;
  private final MeasuredYears measured;

  SpendingOverTime(
      SeriesRepository series, SeriesQueries queries, Geography geography, MeasuredYears measured) {
    this.series = series;
    this.queries = queries;
    this.geography = geography;
    this.measured = measured;
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
  public boolean isByGroup() {
    return true;
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var measure = queries.release(Funding.NET, selection);
    if (measure.isEmpty()) {
      return Funding.unreleased(
          Figure.asking(ID, Kind.LINE, question(texts), selection), Funding.NET, texts);
    }
    var years = SeriesQueries.every(selection.years().lineFrom(), selection.years().to());
    var query = queries.query(selection, years, List.of(measure.get()));
    return measured.explain(
        draw(
            new Rows(
                series.byGroup(query), measure.get(), SourceNote.of(query.population().release())),
            Groups.of(selection, geography.atlas(), texts),
            selection,
            texts),
        measure.get(),
        selection.per() == Per.CHANGE
            ? known -> known.includes(selection.years().from())
            : MeasuredYears.any(selection.years()),
        texts);
  }

  /** What the database answered, and what it answered from; values in thousand kroner. */
  record Rows(List<GroupValue> values, Released measure, SourceNote population) {}

  static Figure draw(Rows rows, Groups groups, Selection selection, Texts texts) {
    var lines = new ArrayList<Series>();
    for (var group : groups.all()) {
      var points =
          rows.values().stream()
              .filter(row -> row.group().equals(group.code()))
              .map(
                  row ->
                      Point.year(
                              row.year(),
                              value(row, rows, selection),
                              BasisEvidence.quality(rows.measure(), row))
                          .resting(Footing.ofGroup(row.n())))
              .toList();
      if (points.stream().anyMatch(point -> point.y() != null)) {
        lines.add(Series.of(group.name(), group.role(), points));
      }
    }
    if (lines.isEmpty()) {
      return Funding.absent(
          Figure.asking(ID, Kind.LINE, texts.text(QUESTION), selection), "empty", texts);
    }
    var basis =
        BasisEvidence.basis(rows.values(), List.of(rows.measure()), List.of(rows.population()));
    var notes = new ArrayList<>(Caveats.of(selection, basis, selection.years().to(), texts));
    notes.add(Note.method(texts.text("funding.note.nominal")).everywhere());
    notes.add(Note.caveat(texts.text("funding.net.note")));
    var yardstick =
        new Yardstick(
            rows.measure().indicator(), Aspect.CHANGE, selection.per(), selection.years());
    return Figure.asking(ID, Kind.LINE, Groups.question(QUESTION, selection, texts), selection)
        .over(Axis.of(texts.text("funding.axis.year"), Format.LABEL), yardstick.overTime(texts))
        .showing(Emphasis.onExtremes(lines, selection.years()))
        .basedOn(basis)
        .noting(notes)
        .finding(
            GrowthFinding.ofLines(
                lines,
                yardstick.format(),
                texts.text("funding.net.what." + selection.per().code()),
                selection,
                texts));
  }

  private static @Nullable Double value(GroupValue row, Rows rows, Selection selection) {
    var value = row.value();
    if (value == null) {
      return null;
    }
    return switch (selection.per()) {
      case COUNT -> value / THOUSAND;
      case INHABITANTS -> row.population() > 0 ? value * THOUSAND / row.population() : null;
      case CHANGE -> base(row, rows, selection).map(base -> value / base * 100).orElse(null);
    };
  }

  private static Optional<Double> base(GroupValue row, Rows rows, Selection selection) {
    return rows.values().stream()
        .filter(other -> other.group().equals(row.group()))
        .filter(other -> other.year() == selection.years().from())
        .flatMap(other -> Optional.ofNullable(other.value()).stream())
        .filter(base -> base > 0)
        .findFirst();
  }
}

package no.kommuneblikk.staffing;

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
import no.kommuneblikk.figure.Growth;
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
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * FTEs over the years by size group or county: per 10 000 inhabitants (summed FTEs over summed
 * inhabitants on 1 January), as a count, or with the first chosen year as 100.
 */
@Component
class Development implements FigureSource {

  private static final String ID = "arsverk-utvikling";
  private static final int PER = 10_000;

  private final SeriesRepository series;
  private final SeriesQueries queries;
  private final Geography geography;

  Development(SeriesRepository series, SeriesQueries queries, Geography geography) {
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
    return texts.text("staffing.development.question");
  }

  @Override
  public boolean isByGroup() {
    return true;
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var measure = queries.release(Staffing.MEASURE, selection);
    if (measure.isEmpty()) {
      return Staffing.absent(Figure.asking(ID, Kind.LINE, question(texts), selection), texts);
    }
    var years = SeriesQueries.every(selection.years().lineFrom(), selection.years().to());
    var query = queries.query(selection, years, List.of(measure.get()));
    var groups = Groups.of(selection, geography.atlas(), texts);
    return draw(
        new Rows(series.byGroup(query), measure.get(), SourceNote.of(query.population().release())),
        groups,
        selection,
        texts);
  }

  /** What the database answered, and what it answered from. */
  record Rows(List<GroupValue> values, Released measure, SourceNote population) {}

  static Figure draw(Rows rows, Groups groups, Selection selection, Texts texts) {
    var lines = new ArrayList<Series>();
    for (var group : groups.all()) {
      var points =
          rows.values().stream()
              .filter(row -> row.group().equals(group.code()))
              .map(row -> point(row, rows, selection))
              .toList();
      if (!points.isEmpty()) {
        lines.add(Series.of(group.name(), group.role(), points));
      }
    }
    if (lines.isEmpty()) {
      return Staffing.empty(
          Figure.asking(ID, Kind.LINE, texts.text("staffing.development.question"), selection),
          texts);
    }
    var basis =
        BasisEvidence.basis(rows.values(), List.of(rows.measure()), List.of(rows.population()));
    var notes = new ArrayList<>(Caveats.of(selection, basis, selection.years().to(), texts));
    notes.add(Note.caveat(texts.text("staffing.note.oneService")).everywhere());
    return Figure.asking(
            ID,
            Kind.LINE,
            Groups.question("staffing.development.question", selection, texts),
            selection)
        .over(
            Axis.of(texts.text("staffing.axis.year"), Format.LABEL),
            Staffing.yardstick(rows.measure(), selection).overTime(texts))
        .showing(Emphasis.onExtremes(lines, selection.years()))
        .basedOn(basis)
        .noting(notes)
        .finding(
            GrowthFinding.ofLines(
                lines,
                StaffingChange.axis(rows.measure(), selection, texts).format(),
                Staffing.what(selection, texts),
                selection,
                texts));
  }

  private static Point point(GroupValue row, Rows rows, Selection selection) {
    return Point.year(
            row.year(), value(row, rows, selection), BasisEvidence.quality(rows.measure(), row))
        .resting(Footing.ofGroup(row.n()));
  }

  private static @Nullable Double value(GroupValue row, Rows rows, Selection selection) {
    var value = row.value();
    if (value == null) {
      return null;
    }
    return switch (selection.per()) {
      case COUNT -> value;
      case INHABITANTS -> row.population() > 0 ? value / row.population() * PER : null;
      case CHANGE ->
          base(row.group(), rows, selection).map(base -> value / base * 100).orElse(null);
    };
  }

  /** The FTEs of the first chosen year, where there are enough for a percentage. */
  private static Optional<Double> base(String group, Rows rows, Selection selection) {
    return rows.values().stream()
        .filter(other -> other.group().equals(group))
        .filter(other -> other.year() == selection.years().from())
        .flatMap(other -> Optional.ofNullable(other.value()).stream())
        .filter(base -> base >= Growth.SMALLEST_BASE_FTE)
        .findFirst();
  }
}

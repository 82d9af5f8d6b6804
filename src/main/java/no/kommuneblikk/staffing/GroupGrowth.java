package no.kommuneblikk.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.Caveats;
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
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.SeriesRepository;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * The change in FTEs from the first to the last chosen year, for each size group or county: in
 * percent, as a count, or per 10 000 inhabitants. Both years are sums over the same municipalities.
 */
@Component
class GroupGrowth implements FigureSource {

  private static final String ID = "arsverk-vekst-grupper";
  private static final int PER = 10_000;

  private final SeriesRepository series;
  private final SeriesQueries queries;
  private final Geography geography;

  GroupGrowth(SeriesRepository series, SeriesQueries queries, Geography geography) {
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
    return texts.text("staffing.groups.question");
  }

  @Override
  public boolean isByGroup() {
    return true;
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var measure = queries.release(Staffing.MEASURE, selection);
    if (measure.isEmpty()) {
      return Staffing.absent(Figure.asking(ID, Kind.BAR, question(texts), selection), texts);
    }
    var query = Staffing.firstAndLast(queries, measure.get(), selection);
    return draw(
        series.byGroup(query),
        measure.get(),
        SourceNote.of(query.population().release()),
        Groups.of(selection, geography.atlas(), texts),
        selection,
        texts);
  }

  static Figure draw(
      List<GroupValue> rows,
      Released measure,
      SourceNote population,
      Groups groups,
      Selection selection,
      Texts texts) {
    var bars =
        groups.all().stream()
            .flatMap(
                group ->
                    point(group, rows, measure, selection).map(it -> new Bar(group, it)).stream())
            .sorted(order(selection))
            .toList();
    var asked =
        Figure.asking(
            ID, Kind.BAR, Groups.question("staffing.groups.question", selection, texts), selection);
    if (bars.isEmpty()) {
      return Staffing.empty(asked, texts);
    }
    var basis = BasisEvidence.basis(rows, List.of(measure), List.of(population));
    var notes = new ArrayList<>(Caveats.of(selection, basis, selection.years().to(), texts));
    notes.add(Note.caveat(texts.text("staffing.note.oneService")).everywhere());
    if (selection.per() == Per.INHABITANTS) {
      notes.add(Note.reading(texts.text("staffing.note.absoluteChange")));
    }
    notes.add(Note.caveat(texts.text("staffing.note.notBetter")));
    var axis = StaffingChange.axis(measure, selection, texts);
    return asked
        .over(
            Axis.of(texts.text("staffing.axis.group." + selection.groupBy().code()), Format.LABEL),
            axis)
        .showing(
            List.of(
                Series.of(
                    axis.title(), SeriesRole.STAFFING, bars.stream().map(Bar::point).toList())))
        .basedOn(basis)
        .noting(notes)
        .finding(title(bars, axis.format(), selection, texts));
  }

  private record Bar(Groups.Group group, Point point) {}

  /** Size groups keep their order, counties are sorted by what is shown. */
  private static Comparator<Bar> order(Selection selection) {
    return selection.groupBy() == GroupBy.SIZE
        ? (_, _) -> 0
        : Comparator.comparingDouble((Bar bar) -> y(bar.point)).reversed();
  }

  private static double y(Point point) {
    var y = point.y();
    return y == null ? Double.NEGATIVE_INFINITY : y;
  }

  private static Optional<Point> point(
      Groups.Group group, List<GroupValue> rows, Released measure, Selection selection) {
    var first = row(rows, group.code(), selection.years().from());
    var last = row(rows, group.code(), selection.years().to());
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    var quality =
        BasisEvidence.quality(measure, first.get())
            .weakest(BasisEvidence.quality(measure, last.get()));
    var code = selection.groupBy() == GroupBy.COUNTY ? group.code() : null;
    return change(first.get(), last.get(), selection.per())
        .map(
            change ->
                Point.category(group.name(), code, change, quality)
                    .resting(Footing.ofGroup(last.get().n())))
        .or(() -> Optional.of(Point.category(group.name(), code, null, Quality.MISSING)));
  }

  private static Optional<Double> change(GroupValue first, GroupValue last, Per per) {
    var from = first.value();
    var to = last.value();
    if (from == null || to == null) {
      return Optional.empty();
    }
    return switch (per) {
      case COUNT -> Optional.of(to - from);
      case INHABITANTS ->
          first.population() > 0 && last.population() > 0
              ? Optional.of(to / last.population() * PER - from / first.population() * PER)
              : Optional.empty();
      case CHANGE ->
          from < Growth.SMALLEST_BASE_FTE
              ? Optional.empty()
              : Optional.of((to - from) / from * 100);
    };
  }

  private static Optional<GroupValue> row(List<GroupValue> rows, String group, int year) {
    return rows.stream().filter(row -> row.group().equals(group) && row.year() == year).findFirst();
  }

  private static String title(List<Bar> bars, Format format, Selection selection, Texts texts) {
    return GrowthFinding.ofGroups(
        bars.stream()
            .flatMap(
                bar ->
                    Stream.ofNullable(bar.point.y())
                        .map(
                            change ->
                                new GrowthFinding.Changed(
                                    bar.group.name(),
                                    bar.group.phrase(texts),
                                    change,
                                    bar.point.footing())))
            .toList(),
        format,
        Staffing.what(selection, texts),
        selection,
        texts);
  }
}

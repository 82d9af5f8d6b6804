package no.kommuneblikk.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.Caveats;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.figure.Spread;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.SeriesRepository;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * How far the municipalities of a group lie from each other in their own change: a dot for each,
 * and P5, P25, median, P75 and P95 where there are at least eight.
 */
@Component
class GrowthSpread implements FigureSource {

  private static final String ID = "arsverk-spredning";

  private final SeriesRepository series;
  private final SeriesQueries queries;
  private final Geography geography;

  GrowthSpread(SeriesRepository series, SeriesQueries queries, Geography geography) {
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
    return texts.text("staffing.spread.question");
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var measure = queries.release(Staffing.MEASURE, selection);
    if (measure.isEmpty()) {
      return Staffing.absent(Figure.asking(ID, Kind.STRIP, question(texts), selection), texts);
    }
    var query = Staffing.firstAndLast(queries, measure.get(), selection);
    return draw(
        series.byMunicipality(query),
        measure.get(),
        SourceNote.of(query.population().release()),
        Groups.of(selection, geography.atlas(), texts),
        selection,
        texts);
  }

  static Figure draw(
      List<MunicipalValue> rows,
      Released measure,
      SourceNote population,
      Groups groups,
      Selection selection,
      Texts texts) {
    var all = StaffingChange.of(rows, selection);
    var changes = all.stream().filter(change -> change.showsAs(selection.per())).toList();
    var strips =
        groups.all().stream()
            .map(group -> strip(group, changes, measure, selection))
            .filter(strip -> !strip.points().isEmpty())
            .toList();
    var asked =
        Figure.asking(
            ID,
            Kind.STRIP,
            texts.text("staffing.spread.question.grouped", Groups.within(selection, texts)),
            selection);
    if (strips.isEmpty()) {
      return Staffing.empty(asked, texts);
    }
    var axis = StaffingChange.axis(measure, selection, texts);
    var basis = BasisEvidence.basis(changes.size(), rows, List.of(measure), List.of(population));
    var notes = new ArrayList<>(Caveats.of(selection, basis, selection.years().to(), texts));
    Staffing.smallBases(all, changes, selection, texts).map(Note::choice).ifPresent(notes::add);
    notes.add(Note.reading(texts.text("staffing.note.percentiles", Spread.FEWEST)));
    notes.add(Note.caveat(texts.text("staffing.note.lumpy")));
    return asked
        .over(
            Axis.of(texts.text("staffing.axis.group." + selection.groupBy().code()), Format.LABEL),
            axis)
        .showing(strips)
        .basedOn(basis)
        .noting(notes)
        .finding(title(strips, axis.format(), selection, texts));
  }

  private static Series strip(
      Groups.Group group, List<StaffingChange> changes, Released measure, Selection selection) {
    return Series.withSpread(
        group.name(),
        group.role(),
        changes.stream()
            .filter(change -> group.code().equals(codeOf(change, selection)))
            .map(change -> point(change, measure, selection))
            .toList());
  }

  private static String codeOf(StaffingChange change, Selection selection) {
    return selection.groupBy() == GroupBy.COUNTY
        ? change.last().county()
        : change.last().sizeGroup();
  }

  private static Point point(StaffingChange change, Released measure, Selection selection) {
    return Point.municipality(
            change.last().name(),
            change.last().number(),
            change.shown(selection.per()),
            measure.shown(change.weakest()),
            selection.highlighted().indexOf(change.last().number()) + 1)
        .resting(change.footing(selection.per()));
  }

  /** Names the group whose middle ninety percent lie farthest apart; of counts that is size. */
  private static String title(
      List<Series> strips, Format format, Selection selection, Texts texts) {
    record Named(Series strip, Spread spread) {
      double width() {
        return spread.p95() - spread.p5();
      }
    }
    var spreads = new ArrayList<Named>();
    for (var strip : strips) {
      var spread = strip.spread();
      if (spread != null) {
        spreads.add(new Named(strip, spread));
      }
    }
    var period = selection.years().period();
    if (spreads.size() > 1 && selection.per() == Per.COUNT) {
      return texts.text("measure.coupling.size.spread", period);
    }
    return spreads.stream()
        .max(Comparator.comparingDouble(Named::width))
        .map(
            widest ->
                texts.text(
                    spreads.size() > 1
                        ? "staffing.spread.title." + selection.groupBy().code()
                        : "staffing.spread.title.one",
                    spreads.size() > 1
                        ? widest.strip.role().phrase(widest.strip.name(), texts)
                        : widest.strip.name(),
                    format.writeSigned(widest.spread.p5(), texts),
                    format.writeSigned(widest.spread.p95(), texts),
                    texts.text("staffing.spread.unit." + selection.per().code()),
                    period))
        .orElseGet(() -> texts.text("staffing.spread.title.few", period));
  }
}

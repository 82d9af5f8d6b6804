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
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.SeriesRepository;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Which municipalities grew and which did not: FTEs in the first and the last chosen year, the
 * largest growth first. A municipality's own change, not a comparison of levels.
 */
@Component
class Growers implements FigureSource {

  private static final String ID = "arsverk-vekst";

  private final SeriesRepository series;
  private final SeriesQueries queries;

  Growers(SeriesRepository series, SeriesQueries queries) {
    this.series = series;
    this.queries = queries;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return texts.text("staffing.growers.question");
  }

  @Override
  public Selection relevant(Selection selection) {
    return selection.plain().unsized();
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var measure = queries.release(Staffing.MEASURE, selection);
    if (measure.isEmpty()) {
      return Staffing.absent(Figure.asking(ID, Kind.DUMBBELL, question(texts), selection), texts);
    }
    var query = Staffing.firstAndLast(queries, measure.get(), selection);
    return draw(
        series.byMunicipality(query),
        measure.get(),
        SourceNote.of(query.population().release()),
        selection,
        texts);
  }

  static Figure draw(
      List<MunicipalValue> rows,
      Released measure,
      SourceNote population,
      Selection selection,
      Texts texts) {
    var per = selection.per();
    var all = StaffingChange.of(rows, selection);
    var changes =
        all.stream()
            .filter(change -> change.showsAs(per))
            .sorted(
                Comparator.comparingDouble((StaffingChange change) -> change.shown(per)).reversed())
            .toList();
    var asked =
        Figure.asking(ID, Kind.DUMBBELL, texts.text("staffing.growers.question"), selection);
    if (changes.isEmpty()) {
      return Staffing.empty(asked, texts);
    }
    var axis = Staffing.yardstick(measure, selection).overTime(texts);
    var basis = BasisEvidence.basis(changes.size(), rows, List.of(measure), List.of(population));
    var notes = new ArrayList<>(Caveats.of(selection, basis, selection.years().to(), texts));
    Staffing.smallBases(all, changes, selection, texts).map(Note::choice).ifPresent(notes::add);
    notes.add(Note.caveat(texts.text("staffing.note.levels")).everywhere());
    notes.add(Note.caveat(texts.text("staffing.note.oneService")).everywhere());
    return asked
        .over(Axis.of(texts.text("staffing.axis.municipality"), Format.LABEL), axis)
        .showing(
            List.of(
                Series.of(
                    texts.text("staffing.arsverk"),
                    SeriesRole.STAFFING,
                    changes.stream().map(change -> point(change, measure, selection)).toList())))
        .basedOn(basis)
        .noting(notes)
        .finding(title(changes, axis.format(), selection, texts));
  }

  private static Point point(StaffingChange change, Released measure, Selection selection) {
    return Point.change(
            change.last().name(),
            change.last().number(),
            change.shownFrom(selection.per()),
            change.shownTo(selection.per()),
            measure.shown(change.weakest()),
            selection.highlighted().indexOf(change.last().number()) + 1)
        .resting(change.footing(selection.per()));
  }

  private static String title(
      List<StaffingChange> changes, Format format, Selection selection, Texts texts) {
    var per = selection.per();
    var grew = changes.stream().filter(change -> format.sign(change.shown(per)) > 0).count();
    var fell = changes.stream().filter(change -> format.sign(change.shown(per)) < 0).count();
    return texts.text(
        "staffing.growers.title",
        texts.number(grew, 0),
        texts.number(changes.size(), 0),
        texts.number(fell, 0),
        texts.text("staffing.growers.unit." + per.code()),
        selection.years().period(),
        changes.size(),
        changes.size() > grew + fell,
        texts.number(changes.size() - grew - fell, 0),
        fell,
        grew);
  }
}

package no.kommuneblikk.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Growth;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * One municipality's FTEs over the years, in all and for adults and for children and young people
 * (these from 2016): per 10 000 inhabitants on 1 January, as a count, or with the first chosen year
 * as 100. No index of a base under {@link Growth#SMALLEST_BASE_FTE}.
 */
@Component
class OwnStaffing implements FigureSource {

  static final String ID = "kommune-arsverk";

  private static final List<String> MEASURES =
      List.of(StaffingPlace.MEASURE, MeasureCodes.STAFFING_ADULTS, MeasureCodes.STAFFING_CHILDREN);
  private static final List<SeriesRole> ROLES =
      List.of(SeriesRole.STAFFING, SeriesRole.SECOND, SeriesRole.THIRD);

  private final ProfileScope subjects;

  OwnStaffing(ProfileScope subjects) {
    this.subjects = subjects;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return Profile.question("profile.staffing", texts);
  }

  @Override
  public Selection relevant(Selection selection) {
    return selection.plain().unsized();
  }

  @Override
  public Optional<SeriesRole> ownRole() {
    return Optional.of(SeriesRole.STAFFING);
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var municipality = subjects.municipality(selection);
    if (municipality.isEmpty()) {
      return Profile.withoutMunicipality(
          Figure.asking(ID, Kind.LINE, question(texts), selection), texts);
    }
    var measures = subjects.measures(selection, MEASURES);
    if (measures.isEmpty()) {
      return Profile.absent(
          asked(municipality.get(), selection, texts),
          Profile.unreleased("profile.staffing.unreleased", selection),
          municipality.get(),
          texts,
          StaffingPlace.MEASURE);
    }
    var years = SeriesQueries.every(selection.years().lineFrom(), selection.years().to());
    return draw(
        subjects.own(selection, municipality.get(), years, measures),
        municipality.get(),
        selection,
        texts);
  }

  private static Figure asked(Municipality municipality, Selection selection, Texts texts) {
    return Figure.asking(
        ID, Kind.LINE, Profile.question("profile.staffing", municipality, texts), selection);
  }

  static Figure draw(
      ProfileScope.Values values, Municipality municipality, Selection selection, Texts texts) {
    var rows =
        values.own().stream()
            .filter(row -> selection.carriedForward() || !isCarriedForward(row))
            .toList();
    var lines = new ArrayList<Series>();
    var withoutIndex = new ArrayList<String>();
    for (var i = 0; i < MEASURES.size(); i++) {
      var code = MEASURES.get(i);
      var line = StaffingLine.of(code, rows, selection);
      var name = texts.text("profile." + code);
      if (line.lacksIndex()) {
        withoutIndex.add(name);
      } else if (line.hasValues()) {
        lines.add(Series.of(name, ROLES.get(i), line.points(values.measures())));
      }
    }
    if (lines.isEmpty()) {
      return Profile.absent(
          asked(municipality, selection, texts),
          withoutIndex.isEmpty() ? "profile.staffing.empty" : "profile.staffing.noIndex",
          municipality,
          texts);
    }
    var basis = BasisEvidence.basis(1, rows, values.measures(), List.of(values.population()));
    var notes =
        new ArrayList<>(Profile.ownCaveats(selection, basis, selection.years().to(), texts));
    if (rows.size() < values.own().size()) {
      notes.add(Note.choice(texts.text("profile.note.carriedForwardLeftOut")));
    }
    notes.add(Note.caveat(texts.text("profile.note.levels")).everywhere());
    notes.add(Note.caveat(texts.text("profile.note.oneService")).everywhere());
    if (!withoutIndex.isEmpty()) {
      notes.add(Note.choice(texts.text("profile.note.noIndex", texts.list(withoutIndex))));
    }
    return asked(municipality, selection, texts)
        .over(Axis.of(texts.text("profile.axis.year"), Format.LABEL), axis(selection, texts))
        .showing(lines)
        .basedOn(basis)
        .noting(notes)
        .finding(new StaffingWords(rows, municipality, selection, texts).title());
  }

  private static boolean isCarriedForward(MunicipalValue row) {
    return row.storedQuality() == Quality.CARRIED_FORWARD;
  }

  private static Axis axis(Selection selection, Texts texts) {
    return switch (selection.per()) {
      case INHABITANTS -> Axis.of(texts.text("profile.axis.rate"), Format.RATE);
      case COUNT -> Axis.of(texts.text("profile.axis.fte"), Format.FTE);
      case CHANGE ->
          Axis.of(
              texts.text("profile.axis.index", String.valueOf(selection.years().from())),
              Format.INDEX);
    };
  }
}

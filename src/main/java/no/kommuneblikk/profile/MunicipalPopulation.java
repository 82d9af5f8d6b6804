package no.kommuneblikk.profile;

import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Growth;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Inhabitants of one municipality on 1 January of the chosen years, within the borders of the
 * chosen structure. The denominator behind every rate of the profile.
 */
@Component
class MunicipalPopulation implements FigureSource {

  private static final String ID = "kommune-folketall";
  private static final String MEASURE = MeasureCodes.INHABITANTS;

  private final ProfileScope subjects;

  MunicipalPopulation(ProfileScope subjects) {
    this.subjects = subjects;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return Profile.question("profile.population", texts);
  }

  @Override
  public Selection relevant(Selection selection) {
    return selection.plain().unsized().neverCarried();
  }

  @Override
  public Optional<SeriesRole> ownRole() {
    return Optional.of(SeriesRole.FIRST);
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var municipality = subjects.municipality(selection);
    if (municipality.isEmpty()) {
      return Profile.withoutMunicipality(
          Figure.asking(ID, Kind.LINE, question(texts), selection), texts);
    }
    var measures = subjects.measures(selection, List.of(MEASURE));
    var years = SeriesQueries.every(selection.years().lineFrom(), selection.years().to());
    return draw(
        subjects.own(selection, municipality.get(), years, measures),
        municipality.get(),
        selection,
        texts);
  }

  static Figure draw(
      ProfileScope.Values values, Municipality municipality, Selection selection, Texts texts) {
    var asked =
        Figure.asking(
            ID, Kind.LINE, Profile.question("profile.population", municipality, texts), selection);
    if (values.own().isEmpty()) {
      return Profile.absent(asked, "profile.population.empty", municipality, texts);
    }
    var line =
        Series.of(
            municipality.displayName(),
            SeriesRole.FIRST,
            values.own().stream()
                .map(
                    row ->
                        Point.year(
                            row.year(), row.value(), MunicipalRows.quality(row, values.measures())))
                .toList());
    var basis = BasisEvidence.basis(1, values.own(), values.measures(), List.of());
    return asked
        .over(
            Axis.of(texts.text("profile.axis.year"), Format.LABEL),
            Axis.of(texts.text("profile.axis.inhabitants"), Format.COUNT))
        .showing(List.of(line))
        .basedOn(basis)
        .noting(Profile.ownCaveats(selection, basis, selection.years().to(), texts))
        .finding(title(line, municipality, selection, texts));
  }

  private static String title(
      Series line, Municipality municipality, Selection selection, Texts texts) {
    return Growth.between(line, selection.years())
        .map(
            growth ->
                texts.text(
                    "profile.population.title",
                    municipality.displayName(),
                    Format.COUNT.write(growth.base() + growth.change(), texts),
                    String.valueOf(growth.to()),
                    Format.COUNT.writeSigned(growth.change(), texts),
                    texts.signedPercent(growth.percent(), 1),
                    String.valueOf(growth.from())))
        .orElseGet(
            () -> texts.text("profile.population.title.partial", municipality.displayName()));
  }
}

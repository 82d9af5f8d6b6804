package no.kommuneblikk.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.comparison.Peers;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Free funds by both keys, and grants, per inhabitant over the chosen years together, beside the
 * comparison group's. The amount is the summed kroner of the years over the average number of
 * inhabitants in them: for a group, sums over its municipalities.
 */
@Component
class Money implements FigureSource {

  static final String GRANTS = MeasureCodes.GRANTS;

  private static final String ID = "kommune-midler";

  /** The growth in free funds by the key of population, and by that of social assistance. */
  static final List<String> FREE_FUNDS =
      List.of(MeasureCodes.FREE_FUNDS_BY_INHABITANTS, MeasureCodes.FREE_FUNDS_BY_RECIPIENTS);

  private static final List<String> MEASURES =
      List.of(FREE_FUNDS.getFirst(), FREE_FUNDS.getLast(), GRANTS);

  /** What the second key is computed from, and the years it can be read of. */
  private static final String RECIPIENTS = MeasureCodes.RECIPIENTS;

  private static final Years READ = new Years(2015, Years.PLAN.to());

  private final ProfileScope subjects;
  private final SeriesQueries queries;

  Money(ProfileScope subjects, SeriesQueries queries) {
    this.subjects = subjects;
    this.queries = queries;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return Profile.question("profile.money", texts);
  }

  @Override
  public boolean saysEstimate() {
    return true;
  }

  @Override
  public Selection relevant(Selection selection) {
    return Peers.relevant(selection).neverCarried();
  }

  @Override
  public Optional<SeriesRole> ownRole() {
    return Optional.of(SeriesRole.FUNDING);
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var municipality = subjects.municipality(selection);
    if (municipality.isEmpty()) {
      return Profile.withoutMunicipality(
          Figure.asking(ID, Kind.BAR, question(texts), selection), texts);
    }
    var measures = subjects.measures(selection, MEASURES);
    if (measures.isEmpty()) {
      return Profile.absent(
          asked(municipality.get(), selection, texts),
          Profile.unreleased("profile.money.unreleased", selection),
          municipality.get(),
          texts);
    }
    var peers = subjects.peers(selection, municipality.get(), texts);
    var years = SeriesQueries.every(selection.years().from(), selection.years().to());
    var grantsApart =
        queries.release(GRANTS, selection).isPresent()
            && measures.stream().noneMatch(it -> it.indicator().code().equals(GRANTS));
    return draw(
        subjects.withPeers(selection, municipality.get(), peers, years, measures),
        grantsApart,
        isBorrowed(selection, municipality.get()),
        peers,
        municipality.get(),
        selection,
        texts);
  }

  /**
   * Whether the municipality has no recipients of social assistance in any year that is read, so
   * that its amount by that key rests on the rate of others.
   */
  private boolean isBorrowed(Selection selection, Municipality municipality) {
    var recipients = subjects.measures(selection, List.of(RECIPIENTS));
    var years = SeriesQueries.every(READ.from(), READ.to());
    return !recipients.isEmpty()
        && subjects.own(selection, municipality, years, recipients).own().stream()
            .allMatch(row -> row.value() == null);
  }

  private static Figure asked(Municipality municipality, Selection selection, Texts texts) {
    return Figure.asking(
        ID, Kind.BAR, Profile.question("profile.money", municipality, texts), selection);
  }

  /**
   * Draws the figure.
   *
   * @param grantsApart grants are generated while the rest is not, so they stand in their own
   *     figure
   * @param borrowed the amount by social assistance rests on the rate of others
   */
  static Figure draw(
      ProfileScope.Values values,
      boolean grantsApart,
      boolean borrowed,
      Peers peers,
      Municipality municipality,
      Selection selection,
      Texts texts) {
    var measured = YearsTogether.measured(values);
    if (measured.isEmpty()) {
      return Profile.absent(
          asked(municipality, selection, texts), "profile.money.empty", municipality, texts);
    }
    var own = measured.stream().map(it -> point(label(it, texts), it.own(), it.quality())).toList();
    var series =
        new ArrayList<>(List.of(Series.of(municipality.displayName(), SeriesRole.FUNDING, own)));
    var alone = values.peers().stream().allMatch(row -> row.n() <= 1);
    if (!alone) {
      series.add(
          Series.of(
              peers.name(),
              SeriesRole.BENCHMARK,
              measured.stream()
                  .map(it -> point(label(it, texts), it.peers(), it.peerQuality()))
                  .toList()));
    }
    var basis =
        BasisEvidence.basis(values.peers(), values.measures(), List.of(values.population()));
    var all = measured.stream().flatMap(it -> it.years().stream()).sorted().toList();
    var period = Years.period(all.getFirst(), all.getLast());
    var notes =
        new ArrayList<>(Profile.estimateCaveats(selection, basis, selection.years().to(), texts));
    Profile.alwaysPerInhabitant(selection, texts).map(Note::choice).ifPresent(notes::add);
    notes.addAll(Note.ofGroup(peers.notes()));
    if (alone) {
      notes.add(Note.caveat(texts.text("profile.note.alone", peers.among())).ofThese());
    }
    var words = new MoneyWords(measured, own, borrowed, texts);
    notes.addAll(words.notes(grantsApart, municipality, READ.period()));
    return asked(municipality, selection, texts)
        .over(
            Axis.of(texts.text("profile.money.axis.kind"), Format.LABEL),
            Axis.of(texts.text("profile.money.axis", period), Format.NOK))
        .showing(series)
        .basedOn(basis)
        .noting(notes)
        .finding(words.title(municipality, period));
  }

  private static String label(YearsTogether measure, Texts texts) {
    return texts.text("profile." + measure.code());
  }

  private static Point point(String label, Optional<Double> value, Quality quality) {
    return Point.category(
        label, null, value.orElse(null), value.isPresent() ? quality : Quality.MISSING);
  }
}

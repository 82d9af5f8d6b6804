package no.kommuneblikk.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Grounds;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Role;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Free funds by both keys, and grants, per inhabitant over the chosen years together, beside the
 * comparison group's. The amount is the summed kroner of the years over the average number of
 * inhabitants in them: for a group, sums over its municipalities.
 */
@Component
class Money implements FigureSource {

  static final String GRANTS = "tilskudd-765-62";

  private static final String ID = "kommune-midler";
  private static final List<String> FREE_FUNDS =
      List.of("frie-midler-folketall", "frie-midler-sosialhjelp");
  private static final List<String> MEASURES =
      List.of(FREE_FUNDS.getFirst(), FREE_FUNDS.getLast(), GRANTS);

  private final Subjects subjects;
  private final SeriesQueries queries;

  Money(Subjects subjects, SeriesQueries queries) {
    this.subjects = subjects;
    this.queries = queries;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return texts.text("profile.money.question");
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var municipality = subjects.municipality(selection);
    if (municipality.isEmpty()) {
      return Profile.withoutMunicipality(ID, Kind.BAR, question(texts), selection, texts);
    }
    var measures = subjects.measures(selection, MEASURES);
    if (measures.isEmpty()) {
      return absent(
          Profile.unreleased("profile.money.unreleased", selection),
          municipality.get(),
          selection,
          texts);
    }
    var peers = subjects.peers(selection, municipality.get(), texts);
    var years = SeriesQueries.every(selection.years().from(), selection.years().to());
    var grantsApart =
        queries.release(GRANTS, selection).isPresent()
            && measures.stream().noneMatch(Money::isGrant);
    return draw(
        subjects.withPeers(selection, municipality.get(), peers, years, measures),
        grantsApart,
        peers,
        municipality.get(),
        selection,
        texts);
  }

  private static boolean isGrant(Released measure) {
    return measure.indicator().code().equals(GRANTS);
  }

  private static Figure absent(
      String key, Municipality municipality, Selection selection, Texts texts) {
    return Profile.absent(
        ID, Kind.BAR, texts.text("profile.money.question"), key, municipality, selection, texts);
  }

  /**
   * Draws the figure.
   *
   * @param grantsApart grants are generated while the rest is not, so they stand in their own
   *     figure
   */
  static Figure draw(
      Subjects.Values values,
      boolean grantsApart,
      Peers peers,
      Municipality municipality,
      Selection selection,
      Texts texts) {
    var measured = values.measures().stream().filter(it -> !years(values, it).isEmpty()).toList();
    if (measured.isEmpty()) {
      return absent("profile.money.empty", municipality, selection, texts);
    }
    var own =
        measured.stream()
            .map(it -> point(label(it, texts), own(values, it), quality(values, it)))
            .toList();
    var series = new ArrayList<>(List.of(Series.of(municipality.displayName(), Role.FUNDING, own)));
    var alone = values.peers().stream().allMatch(row -> row.n() <= 1);
    if (!alone) {
      series.add(
          Series.of(
              peers.name(),
              Role.BENCHMARK,
              measured.stream()
                  .map(it -> point(label(it, texts), peers(values, it), peerQuality(values, it)))
                  .toList()));
    }
    var basis = Grounds.basis(values.peers(), values.measures(), List.of(values.population()));
    var all = measured.stream().flatMap(it -> years(values, it).stream()).sorted().toList();
    var period = Profile.period(all.getFirst(), all.getLast());
    var notes =
        new ArrayList<>(Profile.estimateCaveats(selection, basis, selection.years().to(), texts));
    Optional.ofNullable(peers.remark()).ifPresent(notes::add);
    if (alone) {
      notes.add(texts.text("profile.note.alone", peers.among()));
    }
    notes.addAll(notes(measured, own, grantsApart, texts));
    return new Figure(
        ID,
        Kind.BAR,
        title(measured, own, municipality, period, texts),
        texts.text("profile.money.question"),
        Axis.of(texts.text("profile.money.axis.kind"), Format.LABEL),
        Axis.of(texts.text("profile.money.axis", period), Format.NOK),
        series,
        basis,
        notes,
        selection,
        null);
  }

  private static String label(Released measure, Texts texts) {
    return texts.text("profile." + measure.indicator().code());
  }

  private static Point point(String label, Optional<Double> value, Quality quality) {
    return Point.category(
        label, null, value.orElse(null), value.isPresent() ? quality : Quality.MISSING);
  }

  /** The chosen years in which anyone in the group has an amount. */
  private static List<Integer> years(Subjects.Values values, Released measure) {
    return values.peers().stream()
        .filter(row -> row.indicator().equals(measure.indicator().code()) && row.n() > 0)
        .map(GroupValue::year)
        .toList();
  }

  private static List<MunicipalValue> rows(Subjects.Values values, Released measure) {
    var years = years(values, measure);
    return values.own().stream()
        .filter(row -> row.indicator().equals(measure.indicator().code()))
        .filter(row -> years.contains(row.year()))
        .toList();
  }

  /** Empty unless the municipality has an amount for every year that is summed. */
  private static Optional<Double> own(Subjects.Values values, Released measure) {
    var years = years(values, measure).size();
    var rows = rows(values, measure);
    var sum = 0.0;
    var population = 0.0;
    for (var row : rows) {
      var value = row.value();
      if (value == null) {
        return Optional.empty();
      }
      sum += value;
      population += row.population();
    }
    return rows.size() < years || population <= 0
        ? Optional.empty()
        : Optional.of(Profile.kroner(measure, sum) / population * years);
  }

  private static Optional<Double> peers(Subjects.Values values, Released measure) {
    var sum = 0.0;
    var population = 0.0;
    var years = 0;
    for (var row : values.peers()) {
      var value = row.value();
      if (row.indicator().equals(measure.indicator().code()) && value != null) {
        sum += value;
        population += row.population();
        years++;
      }
    }
    return population <= 0
        ? Optional.empty()
        : Optional.of(Profile.kroner(measure, sum) / population * years);
  }

  private static Quality quality(Subjects.Values values, Released measure) {
    return rows(values, measure).stream()
        .map(row -> Own.quality(row, values.measures()))
        .reduce(Quality.REPORTED, Quality::weakest);
  }

  private static Quality peerQuality(Subjects.Values values, Released measure) {
    return values.peers().stream()
        .filter(row -> row.indicator().equals(measure.indicator().code()) && row.n() > 0)
        .map(row -> Grounds.quality(measure, row))
        .reduce(Quality.REPORTED, Quality::weakest);
  }

  private static List<String> notes(
      List<Released> measured, List<Point> own, boolean grantsApart, Texts texts) {
    var notes = new ArrayList<String>();
    if (measured.stream().anyMatch(it -> FREE_FUNDS.contains(it.indicator().code()))) {
      notes.add(texts.text("profile.money.note.estimate"));
      notes.add(texts.text("profile.money.note.growth"));
    }
    if (own.stream().anyMatch(point -> point.y() == null)) {
      notes.add(texts.text("profile.money.note.missing"));
    }
    if (grantsApart) {
      notes.add(texts.text("profile.money.note.grantsApart"));
    } else if (measured.stream().anyMatch(Money::isGrant)) {
      notes.add(texts.text("profile.grants.note"));
    }
    notes.add(texts.text("profile.money.note.inhabitants"));
    notes.add(texts.text("profile.note.nominal"));
    return notes;
  }

  /** Free funds as one or two estimates, then grants; what is missing is not spoken of. */
  private static String title(
      List<Released> measured,
      List<Point> own,
      Municipality municipality,
      String period,
      Texts texts) {
    var free = new ArrayList<String>();
    var grants = new ArrayList<String>();
    for (var i = 0; i < own.size(); i++) {
      var y = own.get(i).y();
      if (y != null) {
        (isGrant(measured.get(i)) ? grants : free).add(Format.NOK.write(y, texts));
      }
    }
    var name = municipality.displayName();
    var key = (free.isEmpty() ? "" : ".free") + (grants.isEmpty() ? "" : ".grants");
    return key.isEmpty()
        ? texts.text("profile.money.title.partial", name, period)
        : texts.text(
            "profile.money.title" + key,
            name,
            period,
            String.join(" " + texts.text("profile.money.or") + " ", free),
            String.join("", grants));
  }
}

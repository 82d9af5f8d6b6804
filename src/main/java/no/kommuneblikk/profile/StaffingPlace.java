package no.kommuneblikk.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.comparison.Peers;
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
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * The change in FTEs from the first to the last chosen year, for every municipality of the
 * comparison group: per 10 000 inhabitants, as a count, or in percent. Change and not level, as the
 * producer warns against comparing levels between municipalities.
 */
@Component
class StaffingPlace implements FigureSource {

  static final String ID = "kommune-plass";

  /** FTEs in municipal mental-health and substance-use work, adults and children and young. */
  static final String MEASURE = MeasureCodes.STAFFING;

  private static final int SMALL_MUNICIPALITY = 5_000;

  private final ProfileScope subjects;

  StaffingPlace(ProfileScope subjects) {
    this.subjects = subjects;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return Profile.question("profile.place", texts);
  }

  @Override
  public Selection relevant(Selection selection) {
    return Peers.relevant(selection);
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var municipality = subjects.municipality(selection);
    if (municipality.isEmpty()) {
      return Profile.withoutMunicipality(
          Figure.asking(ID, Kind.STRIP, question(texts), selection), texts);
    }
    var measures = subjects.measures(selection, List.of(MEASURE));
    if (measures.isEmpty()) {
      return Profile.absent(
          asked(municipality.get(), selection, texts),
          Profile.unreleased("profile.place.unreleased", selection),
          municipality.get(),
          texts,
          MEASURE);
    }
    var peers = subjects.peers(selection, municipality.get(), texts);
    return draw(
        subjects.members(selection, peers, measures),
        outside(selection, peers, measures),
        peers,
        municipality.get(),
        selection,
        texts);
  }

  private OutsideGroup outside(Selection selection, Peers peers, List<Released> measures) {
    var them = subjects.outside(selection, peers);
    var numbers = them.stream().map(Municipality::number).toList();
    return them.isEmpty()
        ? OutsideGroup.NONE
        : new OutsideGroup(them, subjects.atEnds(selection, numbers, measures).own());
  }

  private static Figure asked(Municipality municipality, Selection selection, Texts texts) {
    return Figure.asking(
        ID, Kind.STRIP, Profile.question("profile.place", municipality, texts), selection);
  }

  static Figure draw(
      ProfileScope.Values values,
      OutsideGroup outside,
      Peers peers,
      Municipality municipality,
      Selection selection,
      Texts texts) {
    var changes = PeerChanges.of(values, municipality, selection);
    var points = changes.points();
    if (points.isEmpty()) {
      return Profile.absent(
          asked(municipality, selection, texts),
          changes.withoutPercent() > 0 ? "profile.place.empty.percent" : "profile.place.empty",
          municipality,
          texts);
    }
    var basis =
        BasisEvidence.basis(
            points.size(), values.own(), values.measures(), List.of(values.population()));
    var period = selection.years().period();
    var own =
        new StaffingWords(
            values.own().stream()
                .filter(row -> row.number().equals(municipality.number()))
                .toList(),
            municipality,
            selection,
            texts);
    return asked(municipality, selection, texts)
        .over(
            Axis.of(texts.text("profile.place.group"), Format.LABEL),
            Axis.ofChange(
                texts.text("profile.place.axis." + selection.per().code(), period),
                changes.format()))
        .showing(
            Stream.concat(
                    Stream.of(
                        Series.withSpread(
                            peers.name(),
                            SeriesRole.CONTEXT,
                            own.isSmall() ? noted(points, own) : points)),
                    outside.series(values, municipality, peers, selection, texts).stream())
                .toList())
        .basedOn(basis)
        .noting(
            notes(
                Stream.concat(
                        Caveats.of(selection, basis, selection.years().to(), texts).stream(),
                        outside.notes(values, municipality, selection, texts).stream())
                    .toList(),
                own,
                changes,
                peers))
        .finding(title(own, changes, peers));
  }

  /** The municipality's own dot, with the reason why no place is told of it. */
  private static List<Point> noted(List<Point> points, StaffingWords own) {
    var texts = own.texts();
    return points.stream()
        .map(
            point ->
                own.municipality().number().equals(point.code())
                    ? point.noting(texts.text("profile.place.small"))
                    : point)
        .toList();
  }

  /**
   * Of few posts no place is told: one more or less would move it too far. Nor is a change of few
   * told as the greatest or the least.
   */
  private static String title(StaffingWords own, PeerChanges changes, Peers peers) {
    var texts = own.texts();
    var number = own.municipality().number();
    var name = own.municipality().displayName();
    var others = changes.points().stream().filter(it -> !number.equals(it.code())).count();
    if (own.isSmall()) {
      return texts.text("profile.place.title.small", few(own, changes), others, peers.among());
    }
    var rank = changes.rank(number);
    if (rank.isEmpty()) {
      return texts.text("profile.place.title.missing", name, others, peers.among());
    }
    var footing = changes.footing(number);
    var change = change(own, changes, changes.own(number).orElseThrow());
    var period = own.selection().years().period();
    if (rank.get().isAlone()) {
      return texts.text("profile.place.title.alone", name, change, period);
    }
    if (rank.get().isAtAnEnd() && !footing.isFirm()) {
      return texts.text(
          "profile.place.title.few",
          footing.told(texts.text("profile.place.title.plain", name, change, period), texts));
    }
    var placed =
        texts.text(
            rank.get().shared() ? "profile.place.title.shared" : "profile.place.title",
            name,
            change,
            period,
            texts.number(rank.get().place(), 0),
            texts.number(rank.get().of(), 0),
            peers.among());
    return rank.get().isAtAnEnd() ? footing.told(placed, texts) : placed;
  }

  /** The change as the axis shows it, with what it is in posts; these alone where it shows none. */
  private static String few(StaffingWords own, PeerChanges changes) {
    var texts = own.texts();
    var years = own.selection().years();
    return changes
        .own(own.municipality().number())
        .map(
            change ->
                texts.text(
                    "profile.place.title.small.change",
                    own.municipality().displayName(),
                    change(own, changes, change),
                    years.period(),
                    own.posts(years.from()).orElse(""),
                    own.posts(years.to()).orElse("")))
        .orElseGet(own::title);
  }

  private static String change(StaffingWords own, PeerChanges changes, double change) {
    return own.texts()
        .text(
            "profile.place.change." + own.selection().per().code(),
            changes.format().writeSigned(change, own.texts()));
  }

  private static List<Note> notes(
      List<Note> general, StaffingWords own, PeerChanges changes, Peers peers) {
    var texts = own.texts();
    var per = own.selection().per();
    var notes = new ArrayList<>(general);
    notes.addAll(Note.ofGroup(peers.notes()));
    if (own.isSmall()) {
      notes.add(
          Note.caveat(texts.text("profile.place.note.small", own.municipality().displayName()))
              .ofThese());
    }
    if (changes.withoutPercent() > 0) {
      notes.add(
          Note.caveat(texts.text("profile.place.note.withoutPercent", changes.withoutPercent()))
              .ofThese());
    }
    if (per == Per.COUNT) {
      notes.add(Note.caveat(texts.text("profile.place.note.count")));
    }
    notes.add(Note.reading(texts.text("profile.place.note.change")));
    var inhabitants = own.municipality().population2020();
    if (per == Per.INHABITANTS
        && inhabitants != null
        && inhabitants > 0
        && inhabitants < SMALL_MUNICIPALITY) {
      notes.add(
          Note.caveat(
                  texts.text(
                      "profile.place.note.onePost",
                      own.municipality().displayName(),
                      Format.RATE.write((double) PeerChanges.PER / inhabitants, texts)))
              .ofThese());
    }
    notes.add(Note.caveat(texts.text("profile.note.oneService")).everywhere());
    return notes;
  }
}

package no.kommuneblikk.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.CellLabel;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Release;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * How far one municipality is said to have come towards each goal, by whom and when. Ratings are
 * words: there is no value to average, and those of the country are never shown here.
 */
@Component
class OwnRatings implements FigureSource {

  private static final String ID = "kommune-vurderinger";
  private static final String MEASURE = "mal-vurderinger";
  private static final String WHOLE_GOAL = "overall";

  private final ProfileScope subjects;
  private final ProfileRepository repository;

  OwnRatings(ProfileScope subjects, ProfileRepository repository) {
    this.subjects = subjects;
    this.repository = repository;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return Profile.question("profile.ratings", texts);
  }

  @Override
  public Selection relevant(Selection selection) {
    return selection.plain().unsized().neverCarried();
  }

  @Override
  public Optional<SeriesRole> ownRole() {
    return Optional.of(SeriesRole.CONTEXT);
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var municipality = subjects.municipality(selection);
    if (municipality.isEmpty()) {
      return Profile.withoutMunicipality(
          Figure.asking(ID, Kind.MATRIX, question(texts), selection), texts);
    }
    var measures = subjects.measures(selection, List.of(MEASURE));
    if (measures.isEmpty()) {
      return Profile.absent(
          asked(municipality.get(), selection, texts),
          Profile.unreleased("profile.ratings.unreleased", selection),
          municipality.get(),
          texts,
          MEASURE);
    }
    var release = measures.getFirst().release();
    var rows =
        repository.ratings(release.id(), selection.structure().year(), municipality.get().number());
    return draw(rows, release, municipality.get(), selection, texts);
  }

  private static Figure asked(Municipality municipality, Selection selection, Texts texts) {
    return Figure.asking(
        ID, Kind.MATRIX, Profile.question("profile.ratings", municipality, texts), selection);
  }

  static Figure draw(
      List<RatingRow> rows,
      Release release,
      Municipality municipality,
      Selection selection,
      Texts texts) {
    if (rows.isEmpty()) {
      return Profile.absent(
          asked(municipality, selection, texts), "profile.ratings.empty", municipality, texts);
    }
    var quality = release.illustration() ? Quality.ILLUSTRATION : Quality.REPORTED;
    // Beside others' ratings each says its own reason: a note would seem to be of all
    var shared = selection.highlighted().isEmpty() ? sharedReason(rows) : "";
    Map<String, List<Point>> byAuthor = new LinkedHashMap<>();
    for (var row : rows) {
      byAuthor
          .computeIfAbsent(author(row, texts), _ -> new ArrayList<>())
          .add(Point.category(label(row, shared, texts), code(row), null, quality));
    }
    var series = new ArrayList<Series>();
    byAuthor.forEach((author, points) -> series.add(Series.of(author, SeriesRole.CONTEXT, points)));
    return asked(municipality, selection, texts)
        .over(
            Axis.of(texts.text("profile.ratings.goal"), Format.LABEL),
            Axis.of(texts.text("profile.ratings.axis"), Format.LABEL))
        .showing(series)
        .basedOn(
            Basis.ofRatings(
                1,
                Basis.countQualities(rows.stream().map(_ -> quality).toList()),
                List.of(SourceNote.of(release)),
                release.illustration()))
        .noting(notes(release, shared, texts))
        .finding(title(series, municipality, texts));
  }

  private static String title(List<Series> series, Municipality municipality, Texts texts) {
    var authors = series.stream().map(Series::name).toList();
    return texts.text(
        "profile.ratings.title", municipality.displayName(), authors.size(), texts.list(authors));
  }

  /** «Egenvurdering, 12. mars 2021» */
  private static String author(RatingRow row, Texts texts) {
    return texts.text(
        "profile.ratings.author",
        worded("profile.ratings.role.", row.authorRole(), texts),
        texts.date(row.ratedOn()));
  }

  /** The reason that several ratings have in common, which is said once; otherwise nothing. */
  private static String sharedReason(List<RatingRow> rows) {
    var reasons = rows.stream().map(RatingRow::reason).distinct().toList();
    return rows.size() > 1 && reasons.size() == 1 ? reasons.getFirst() : "";
  }

  /** The goal, the word and the reason, in the order the matrix takes them apart. */
  private static String label(RatingRow row, String shared, Texts texts) {
    var goal =
        row.scope().equals(WHOLE_GOAL)
            ? texts.told(row.shortName())
            : texts.text(
                "profile.ratings.part",
                texts.told(row.shortName()),
                worded("profile.ratings.scope.", row.scope(), texts));
    var rated = texts.text("profile.ratings.label", String.valueOf(row.goal()), goal);
    var word = worded("profile.ratings.word.", row.rating(), texts);
    return row.reason().isBlank() || row.reason().equals(shared)
        ? CellLabel.of(rated, word)
        : CellLabel.of(rated, word, texts.told(row.reason()));
  }

  private static String code(RatingRow row) {
    return row.goal() + ":" + row.rating();
  }

  /** The word for a code, or the code itself where a data steward has brought a new one. */
  private static String worded(String key, String code, Texts texts) {
    return texts.has(key + code) ? texts.text(key + code) : code;
  }

  private static List<Note> notes(Release release, String shared, Texts texts) {
    var notes = new ArrayList<Note>();
    if (release.illustration()) {
      notes.add(Note.example(texts.text("caveat.illustration")));
    }
    if (!shared.isBlank()) {
      notes.add(Note.source(texts.text("profile.ratings.reason", texts.told(shared))).ofThese());
    }
    notes.add(Note.reading(texts.text("profile.ratings.note")));
    return notes;
  }
}

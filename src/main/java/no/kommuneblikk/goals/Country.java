package no.kommuneblikk.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Fafo's ratings of the country, goal by goal, with the wording. They are words, so the points have
 * no y value: there is nothing in this figure to add up or take an average of. Whatever is
 * selected, it shows the country.
 */
@Component
class Country implements FigureSource {

  private static final String ID = "landet-mal";
  private static final int PLAN_AS_A_WHOLE = 0;

  private final RatingRepository ratings;

  Country(RatingRepository ratings) {
    this.ratings = ratings;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return texts.text("goals.country.question");
  }

  @Override
  public Selection relevant(Selection selection) {
    return selection.forCountry();
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var years = selection.years();
    return draw(ratings.national(years.from(), years.to()), selection, texts);
  }

  static Figure draw(List<NationalRating> rows, Selection selection, Texts texts) {
    var goals = rows.stream().filter(row -> row.goal() != PLAN_AS_A_WHOLE).toList();
    var asked = Figure.asking(ID, Kind.MATRIX, texts.text("goals.country.question"), selection);
    if (goals.stream().allMatch(row -> row.rating() == null)) {
      return asked.absent(texts.text("goals.country.absent"));
    }
    return asked
        .over(
            Axis.of(texts.text("goals.axis.goal"), Format.LABEL),
            Axis.of(texts.text("goals.country.axis"), Format.LABEL))
        .showing(
            List.of(
                Series.of(
                    texts.text("goals.country.series"),
                    SeriesRole.BENCHMARK,
                    goals.stream().map(row -> point(row, texts)).toList())))
        .basedOn(basis(rows))
        .noting(notes(rows, texts))
        .finding(title(goals, texts));
  }

  private static Point point(NationalRating row, Texts texts) {
    var code = Objects.requireNonNullElse(row.rating(), Rating.NOT_RATED);
    var label = CellLabel.of(named(row, texts), Rating.word(code, texts));
    var wording = row.wording();
    return Point.category(
        wording == null ? label : CellLabel.of(label, texts.told(wording)),
        row.goal() + ":" + code,
        null,
        row.rating() == null ? Quality.MISSING : Quality.REPORTED);
  }

  /** «1 Brukerinnflytelse (for den enkelte)»: Fafo rated the parts of this goal apart. */
  private static String named(NationalRating row, Texts texts) {
    var label = new Goal(row.goal(), row.shortName()).label(texts);
    var scope = row.scope();
    return scope == null || scope.equals("overall")
        ? label
        : texts.text("goals.country.part", label, texts.text("goals.scope." + scope));
  }

  /** The goals at both ends and those Fafo could not rate; the ones between are left out. */
  private static String title(List<NationalRating> goals, Texts texts) {
    var parts = new ArrayList<String>();
    for (var rating : List.of(Rating.HIGH, Rating.LOW, Rating.CANNOT_BE_ASSESSED)) {
      var names =
          goals.stream()
              .filter(row -> rating.code().equals(row.rating()))
              .map(row -> inSentence(row, texts))
              .toList();
      if (!names.isEmpty()) {
        parts.add(texts.text("goals.country.title." + rating.code(), texts.list(names)));
      }
    }
    return parts.isEmpty()
        ? texts.text("goals.country.title.between")
        : texts.text("goals.country.title", String.join("; ", parts));
  }

  private static String inSentence(NationalRating row, Texts texts) {
    var scope = row.scope();
    return scope == null || scope.equals("overall")
        ? texts.told(row.shortName())
        : texts.text(
            "goals.country.named", texts.told(row.shortName()), texts.text("goals.scope." + scope));
  }

  private static Basis basis(List<NationalRating> rows) {
    var rated =
        (int)
            rows.stream()
                .filter(row -> row.goal() != PLAN_AS_A_WHOLE && row.rating() != null)
                .count();
    return Basis.ofRatings(
        0, Map.of(Quality.REPORTED, rated), sources(rows).map(SourceNote::of).toList(), false);
  }

  private static List<Note> notes(List<NationalRating> rows, Texts texts) {
    var notes = new ArrayList<Note>();
    notes.add(Note.reading(texts.text("goals.country.note.national")));
    rows.stream()
        .filter(row -> row.goal() == PLAN_AS_A_WHOLE)
        .map(NationalRating::wording)
        .filter(Objects::nonNull)
        .forEach(
            wording ->
                notes.add(Note.source(texts.text("goals.country.note.plan", texts.told(wording)))));
    sources(rows)
        .map(Source::note)
        .filter(note -> !note.isBlank())
        .map(note -> Note.source(texts.told(note)))
        .forEach(notes::add);
    return notes;
  }

  private static Stream<Source> sources(List<NationalRating> rows) {
    return rows.stream().map(NationalRating::source).filter(Objects::nonNull).distinct();
  }
}

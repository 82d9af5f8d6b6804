package no.kommuneblikk.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** What the figures on municipal ratings share. */
final class Goals {

  static final String MEASURE = "mal-vurderinger";

  private Goals() {}

  /** What the database answered, and what it answered from. */
  record Rows(List<GoalCount> counts, Released measure) {

    boolean noneIsRated() {
      return counts.stream().allMatch(row -> row.rating().equals(Rating.NOT_RATED));
    }

    Quality quality() {
      return measure.shown(Quality.REPORTED);
    }
  }

  /** There are no municipal ratings to read: says why and how they come in. */
  static Figure absent(Figure asked, Texts texts) {
    return asked.absent(
        texts.text(asked.selection().illustration() ? "goals.absent" : "goals.absent.hidden"),
        MEASURE);
  }

  /** There are ratings, but none of the municipalities that were selected. */
  static Figure empty(Figure asked, Texts texts) {
    return asked.absent(texts.text("goals.empty"));
  }

  /** n is the number of municipalities with at least one goal rated; the values are ratings. */
  static Basis basis(Rows rows) {
    var ratings = rated(rows).stream().mapToInt(GoalCount::municipalities).sum();
    return Basis.ofRatings(
        ratedOnAny(rows),
        Map.of(rows.quality(), ratings),
        List.of(SourceNote.of(rows.measure().release())),
        rows.measure().release().illustration());
  }

  /**
   * The caveats of municipal ratings. The general ones are not used: ratings are never carried
   * forward or divided among old municipalities, so half of them would be untrue here.
   */
  static List<Note> notes(Rows rows, Selection selection, Texts texts) {
    var notes = new ArrayList<Note>();
    if (rows.measure().release().illustration()) {
      notes.add(Note.example(texts.text("caveat.illustration")));
    }
    notes.add(Note.method(notRated(rows, texts)).ofThese());
    var notCarried = most(rows, GoalCount::notCarried);
    if (notCarried > 0) {
      notes.add(
          Note.caveat(
                  texts.text(
                      "goals.note.notCarried",
                      notCarried,
                      String.valueOf(selection.structure().year())))
              .ofThese());
    }
    notes.add(Note.method(texts.text("goals.note.counted")).ofPage());
    notes.add(Note.method(authors(rows, texts)).ofThese());
    notes.add(Note.method(texts.text("goals.note.years")).ofPage());
    if (rows.measure().release().code().equals(selection.release())) {
      notes.add(Note.choice(texts.text("caveat.pinned")));
    }
    return notes;
  }

  private static String notRated(Rows rows, Texts texts) {
    var all = most(rows, GoalCount::municipalities);
    var without = all - ratedOnAny(rows);
    var some = Goal.of(rows.counts()).values().stream().map(Tally::of).map(Tally::rated).distinct();
    return texts.text("goals.note.notRated", without, texts.number(all, 0))
        + (some.count() > 1 ? " " + texts.text("goals.note.someGoals") : "");
  }

  private static String authors(Rows rows, Texts texts) {
    var rated = rated(rows);
    return texts.text(
        "goals.note.authors",
        texts.number(rated.stream().mapToInt(GoalCount::own).sum(), 0),
        texts.number(rated.stream().mapToInt(GoalCount::municipalities).sum(), 0),
        period(rated, texts));
  }

  private static String period(List<GoalCount> rated, Texts texts) {
    var first = rated.stream().map(GoalCount::first).filter(Objects::nonNull).sorted().findFirst();
    var last =
        rated.stream()
            .map(GoalCount::last)
            .filter(Objects::nonNull)
            .max(Comparator.<LocalDate>naturalOrder());
    if (first.isEmpty() || last.isEmpty()) {
      throw new IllegalStateException("Ratings without a day");
    }
    return first.equals(last)
        ? texts.date(first.get())
        : texts.text("goals.note.period", texts.date(first.get()), texts.date(last.get()));
  }

  private static List<GoalCount> rated(Rows rows) {
    return rows.counts().stream().filter(row -> !row.rating().equals(Rating.NOT_RATED)).toList();
  }

  private static int ratedOnAny(Rows rows) {
    return most(rows, GoalCount::ratedOnAny);
  }

  /** The sum over one goal, for the goal that has the largest. */
  private static int most(Rows rows, ToIntFunction<GoalCount> quantity) {
    return Goal.of(rows.counts()).values().stream()
        .mapToInt(ofGoal -> ofGoal.stream().mapToInt(quantity).sum())
        .max()
        .orElse(0);
  }
}

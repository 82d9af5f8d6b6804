package no.kommuneblikk.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How each highlighted municipality is rated: a name at the rating it has. It is among those that
 * are counted only if it is selected.
 *
 * @param ratings of those alone; the group of each is its number
 * @param names by number, in the reader's order
 */
record Marks(List<GoalCount> ratings, Map<String, String> names) {

  static final Marks NONE = new Marks(List.of(), Map.of());

  /** Who has this rating on a goal; null if none of them has. */
  @Nullable String at(Goal goal, Rating rating, Texts texts) {
    var here =
        names.entrySet().stream()
            .filter(each -> isRated(each.getKey(), goal, rating.code()))
            .map(Map.Entry::getValue)
            .toList();
    return here.isEmpty() ? null : texts.list(here);
  }

  /** Those that are not rated on all goals, and on which. */
  List<Note> notes(Texts texts) {
    var notes = new ArrayList<Note>();
    names.forEach(
        (number, name) -> {
          var without =
              Goal.of(ratings).keySet().stream()
                  .filter(goal -> isRated(number, goal, Rating.NOT_RATED))
                  .map(goal -> goal.label(texts))
                  .toList();
          if (!without.isEmpty()) {
            notes.add(
                Note.caveat(texts.text("goals.note.unmarked", name, texts.list(without)))
                    .ofThese());
          }
        });
    return notes;
  }

  private boolean isRated(String number, Goal goal, String code) {
    return ratings.stream()
        .anyMatch(
            row ->
                row.group().equals(number)
                    && row.goal() == goal.number()
                    && row.rating().equals(code));
  }
}

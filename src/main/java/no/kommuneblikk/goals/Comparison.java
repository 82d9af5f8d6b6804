package no.kommuneblikk.goals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Spread;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** What may be said of the difference between groups, and what may not. */
final class Comparison {

  private Comparison() {}

  /**
   * Where the shares rated «høy» or «relativt høy» are farthest apart. Groups with fewer than
   * {@value Spread#FEWEST} rated municipalities are shown, but nothing is concluded from them.
   */
  static String title(List<GroupTally> cells, Selection selection, Texts texts) {
    var contrasts =
        cells.stream()
            .map(GroupTally::goal)
            .distinct()
            .flatMap(goal -> Contrast.of(goal, cells).stream())
            .toList();
    if (contrasts.isEmpty()) {
      return titleWithoutContrast(cells, selection, texts);
    }
    var widest =
        contrasts.stream()
            .max(Comparator.comparingDouble(Contrast::difference))
            .orElse(contrasts.getFirst());
    if (widest.difference() == 0) {
      return texts.text("goals.matrix.title.equal");
    }
    return texts.text(
        "goals.matrix.title",
        widest.goal.name(texts),
        texts.percent(widest.high.tally().favourable(), 0),
        widest.high.group().phrase(texts),
        texts.number(widest.high.tally().rated(), 0),
        texts.percent(widest.low.tally().favourable(), 0),
        widest.low.group().phrase(texts),
        texts.number(widest.low.tally().rated(), 0),
        texts.number(contrasts.stream().mapToInt(Contrast::of).sum(), 0),
        contrasts.stream().mapToInt(Contrast::of).sum());
  }

  private static String titleWithoutContrast(
      List<GroupTally> cells, Selection selection, Texts texts) {
    return cells.stream()
        .filter(GroupTally::isLargeEnough)
        .findFirst()
        .map(
            cell ->
                texts.text(
                    "goals.matrix.title.one",
                    cell.group().phrase(texts),
                    texts.number(cell.tally().rated(), 0)))
        .orElseGet(() -> texts.text("goals.matrix.title.few"));
  }

  /** Why a difference between groups is no more than a difference, and who was left out of it. */
  static List<Note> notes(List<GroupTally> cells, Texts texts) {
    var notes = new ArrayList<Note>();
    if (cells.stream().filter(GroupTally::isLargeEnough).map(GroupTally::group).distinct().count()
        > 1) {
      notes.add(Note.caveat(texts.text("goals.note.chance")));
    }
    var small =
        cells.stream()
            .filter(cell -> !cell.isLargeEnough())
            .map(it -> it.group().name())
            .distinct();
    var names = small.toList();
    if (!names.isEmpty()) {
      notes.add(
          Note.caveat(
                  texts.text(
                      "goals.note.small",
                      texts.list(names),
                      String.valueOf(Spread.FEWEST),
                      names.size()))
              .ofThese());
    }
    return notes;
  }

  /**
   * The two groups farthest apart on a goal.
   *
   * @param of how many pairs of groups they are picked out of
   */
  private record Contrast(Goal goal, GroupTally high, GroupTally low, int of) {

    static Optional<Contrast> of(Goal goal, List<GroupTally> cells) {
      var sorted =
          cells.stream()
              .filter(cell -> cell.goal().equals(goal) && cell.isLargeEnough())
              .sorted(Comparator.comparingDouble((GroupTally cell) -> cell.tally().favourable()))
              .toList();
      return sorted.size() < 2
          ? Optional.empty()
          : Optional.of(
              new Contrast(
                  goal,
                  sorted.getLast(),
                  sorted.getFirst(),
                  sorted.size() * (sorted.size() - 1) / 2));
    }

    double difference() {
      return high.tally().favourable() - low.tally().favourable();
    }
  }
}

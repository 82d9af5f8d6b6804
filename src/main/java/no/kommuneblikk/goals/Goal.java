package no.kommuneblikk.goals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.text.Texts;

/** A goal of the plan, as it is named in figures. */
record Goal(int number, String shortName) {

  /** «1 Brukerinnflytelse». */
  String label(Texts texts) {
    return texts.text("goals.label", String.valueOf(number), name(texts));
  }

  /** «Brukerinnflytelse». */
  String name(Texts texts) {
    return texts.told(shortName);
  }

  /** The goals of these rows with the rows of each, by number. */
  static Map<Goal, List<GoalCount>> of(List<GoalCount> rows) {
    var goals = new LinkedHashMap<Goal, List<GoalCount>>();
    rows.stream()
        .sorted(Comparator.comparingInt(GoalCount::goal))
        .forEach(
            row ->
                goals
                    .computeIfAbsent(new Goal(row.goal(), row.shortName()), _ -> new ArrayList<>())
                    .add(row));
    return goals;
  }
}

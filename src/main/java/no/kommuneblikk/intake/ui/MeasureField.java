package no.kommuneblikk.intake.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import no.kommuneblikk.intake.job.NewMeasure;
import no.kommuneblikk.selection.ui.NativeSelect;
import org.jspecify.annotations.Nullable;

/** Chooses a measure, of those that are and those that are about to be made. */
class MeasureField extends NativeSelect {

  private final String nothing;

  /**
   * A choice of measures.
   *
   * @param nothing what it says when none is chosen
   */
  MeasureField(String nothing) {
    this.nothing = nothing;
  }

  /** Offers these measures, and keeps what was chosen. */
  final void offer(Map<String, String> known, Iterable<NewMeasure> added, @Nullable String chosen) {
    var all = new LinkedHashMap<String, String>();
    all.put("", nothing);
    added.forEach(measure -> all.put(measure.code(), measure.name()));
    all.putAll(known);
    if (chosen != null) {
      all.putIfAbsent(chosen, chosen);
    }
    offer(all);
    choose(chosen == null ? "" : chosen);
  }

  final @Nullable String chosen() {
    return getValue().isEmpty() ? null : getValue();
  }
}

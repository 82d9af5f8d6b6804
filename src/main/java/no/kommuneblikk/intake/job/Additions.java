package no.kommuneblikk.intake.job;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.intake.check.Examination;

/** The measures that have to be added before figures can be stored. */
public final class Additions {

  private Additions() {}

  /** Those that were described, and those that the source names and the rules let come. */
  public static List<NewMeasure> of(Request request, Examination.Outcome outcome) {
    var unit = request.rules().newUnit();
    var all = new ArrayList<>(request.added());
    if (unit != null) {
      for (var code : outcome.measures()) {
        if (all.stream().noneMatch(measure -> measure.code().equals(code))) {
          all.add(new NewMeasure(code, code, unit, request.rules().newWhole()));
        }
      }
    }
    return List.copyOf(all);
  }
}

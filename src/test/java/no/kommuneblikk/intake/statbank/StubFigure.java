package no.kommuneblikk.intake.statbank;

import java.util.LinkedHashMap;
import java.util.Map;

/** One cell of the stub's answers: a number, or the sign that stands there instead. */
final class StubFigure {

  /** Stands for a cell that has neither. */
  static final String NOTHING = "";

  private StubFigure() {}

  static Object of(StubTable table, Map<String, String> at) {
    for (var variable : table.variables()) {
      if (!at.containsKey(variable.code())) {
        var sum = 0.0;
        for (var code : variable.values().keySet()) {
          var further = new LinkedHashMap<>(at);
          further.put(variable.code(), code);
          var figure = of(table, further);
          if (!(figure instanceof Number number)) {
            return figure;
          }
          sum += number.doubleValue();
        }
        return sum;
      }
    }
    var figure = table.figures().apply(at);
    return figure == null ? NOTHING : figure;
  }
}

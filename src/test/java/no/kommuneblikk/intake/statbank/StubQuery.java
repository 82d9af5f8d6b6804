package no.kommuneblikk.intake.statbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.kommuneblikk.intake.statbank.StubTable.StubVariable;

/**
 * What somebody asks the stub for.
 *
 * @param codes the chosen codes by variable; a variable that is not there is counted together
 */
record StubQuery(StubTable table, Map<String, List<String>> codes) {

  /** The query is wrong, in the words that the StatBank uses. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrong(String title) {
      super(title);
    }
  }

  /** As in v2: expressions are allowed, and what can't be counted together has to be chosen. */
  static StubQuery v2(StubTable table, Map<String, List<String>> expressions) {
    var codes = new LinkedHashMap<String, List<String>>();
    for (var name : expressions.keySet()) {
      if (table.variables().stream().noneMatch(it -> it.code().equals(name))) {
        throw new Wrong("Non-existent variable");
      }
    }
    for (var variable : table.variables()) {
      var wanted = expressions.get(variable.code());
      if (wanted == null && !variable.optional()) {
        throw new Wrong("Missing selection for mandantory variable");
      }
      if (wanted != null) {
        codes.put(variable.code(), chosen(variable, wanted));
      }
    }
    return new StubQuery(table, codes);
  }

  /** As in v0: what can't be counted together and is not chosen comes whole. */
  static StubQuery v0(StubTable table, Map<String, List<String>> expressions) {
    var all = new LinkedHashMap<>(expressions);
    table.variables().stream()
        .filter(it -> !it.optional())
        .forEach(it -> all.putIfAbsent(it.code(), List.of("*")));
    return v2(table, all);
  }

  private static List<String> chosen(StubVariable variable, List<String> expressions) {
    var all = List.copyOf(variable.values().keySet());
    var chosen = new LinkedHashSet<String>();
    for (var expression : expressions) {
      if (expression.equals("*")) {
        chosen.addAll(all);
      } else if (expression.matches("top\\(\\d+\\)")) {
        var count = Integer.parseInt(expression.replaceAll("\\D", ""));
        chosen.addAll(all.subList(Math.max(0, all.size() - count), all.size()));
      } else if (all.contains(expression)) {
        chosen.add(expression);
      } else {
        throw new Wrong("Non-existent value");
      }
    }
    return all.stream().filter(chosen::contains).toList();
  }

  List<StubVariable> variables() {
    return table.variables().stream().filter(it -> codes.containsKey(it.code())).toList();
  }

  long cells() {
    return codes.values().stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
  }

  /** The cells in row-major order; the values of a variable that was left out are added up. */
  List<Object> figures() {
    var figures = new ArrayList<Object>();
    fill(0, new LinkedHashMap<>(), figures);
    return figures;
  }

  private void fill(int depth, Map<String, String> at, List<Object> figures) {
    var chosen = variables();
    if (depth == chosen.size()) {
      figures.add(StubFigure.of(table, at));
      return;
    }
    var variable = chosen.get(depth).code();
    for (var code : Objects.requireNonNull(codes.get(variable))) {
      at.put(variable, code);
      fill(depth + 1, at, figures);
      at.remove(variable);
    }
  }
}

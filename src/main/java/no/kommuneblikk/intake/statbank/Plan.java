package no.kommuneblikk.intake.statbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.statbank.Variable.Role;

/**
 * How a query is answered by a table: what is asked for, and what each cell becomes.
 *
 * @param areas the municipalities by their code in the table, number first
 * @param years by their code in the table
 */
record Plan(
    Variable region,
    Variable time,
    Map<String, Area> areas,
    Map<String, Integer> years,
    List<Sum> sums,
    Extract extract) {

  /**
   * The cells that are added up to a figure.
   *
   * @param codes by variable; together every variable of the extract but region and time
   */
  record Sum(String measure, double factor, Map<String, List<String>> codes) {}

  /**
   * @throws Refused if the table lacks what the query wants, or the query leaves something open
   */
  static Plan of(TableMetadata metadata, TableQuery query) {
    var table = metadata.table();
    var region = metadata.region().orElseThrow(() -> Refused.because("ssb-uten-kommuner", table));
    var time = metadata.time().orElseThrow(() -> Refused.because("ssb-uten-ar", table));
    var years = TableYears.within(time, query.firstYear(), query.lastYear());
    if (years.isEmpty()) {
      throw Refused.because(
          "ssb-ingen-ar",
          table,
          String.valueOf(query.firstYear()),
          String.valueOf(query.lastYear()));
    }
    var picks = new Picks(metadata, query.targets());
    var areas = Regions.areas(region);
    var chosen = new ArrayList<Extract.Chosen>();
    for (var variable : metadata.variables()) {
      if (variable.role() == Role.REGION) {
        chosen.add(new Extract.Chosen(variable.code(), List.copyOf(areas.keySet()), false));
      } else if (variable.role() == Role.TIME) {
        chosen.add(new Extract.Chosen(variable.code(), List.copyOf(years.keySet()), false));
      } else if (picks.isAsked(variable)) {
        chosen.add(new Extract.Chosen(variable.code(), all(picks, variable), true));
      }
    }
    return new Plan(region, time, areas, years, sums(metadata, picks), new Extract(table, chosen));
  }

  private static List<String> all(Picks picks, Variable variable) {
    var codes = new LinkedHashSet<String>();
    picks.targets().forEach(target -> codes.addAll(picks.codes(target, variable)));
    return List.copyOf(codes);
  }

  private static List<Sum> sums(TableMetadata metadata, Picks picks) {
    var sums = new ArrayList<Sum>();
    for (var target : picks.targets()) {
      var codes = new LinkedHashMap<String, List<String>>();
      metadata.variables().stream()
          .filter(it -> it.role() != Role.REGION && it.role() != Role.TIME && picks.isAsked(it))
          .forEach(it -> codes.put(it.code(), picks.codes(target, it)));
      sums.add(new Sum(target.measure(), target.factor(), codes));
    }
    return List.copyOf(sums);
  }

  /** The picks of a query, looked up in the table. */
  private record Picks(TableMetadata metadata, List<Target> targets) {

    /**
     * @throws Refused if nothing is wanted, or of a variable that the table doesn't have
     */
    Picks {
      if (targets.isEmpty()) {
        throw Refused.because(
            "ssb-velg", metadata.table(), metadata.contents().map(Variable::label).orElse("tall"));
      }
      for (var target : targets) {
        for (var code : target.picks().keySet()) {
          if (metadata.variable(code).isEmpty()) {
            throw Refused.because("ssb-ukjent-variabel", metadata.table(), code);
          }
        }
      }
    }

    /** Whether values of the variable are asked for, rather than left to be counted together. */
    boolean isAsked(Variable variable) {
      return !variable.optional()
          || targets.stream()
              .anyMatch(
                  target ->
                      target.picks().containsKey(variable.code())
                          && !(target.picks().get(variable.code()) instanceof Pick.Together));
    }

    /**
     * The values of an asked variable that the target consists of.
     *
     * @throws Refused if that is left open, or the variable doesn't have them
     */
    List<String> codes(Target target, Variable variable) {
      return switch (target.picks().get(variable.code())) {
        case Pick.Codes(var codes) -> existing(codes, variable);
        case Pick.Labelled labelled -> {
          var codes = labelled.codes(variable);
          yield codes.size() == 1 ? codes : undecided(variable);
        }
        case Pick.Together() -> variable.optional() ? undecided(variable) : variable.codes();
        case null -> variable.values().size() == 1 ? variable.codes() : undecided(variable);
      };
    }

    private List<String> existing(List<String> codes, Variable variable) {
      if (codes.isEmpty()) {
        return undecided(variable);
      }
      for (var code : codes) {
        if (variable.value(code).isEmpty()) {
          throw Refused.because(
              "ssb-ukjent-verdi", metadata.table(), variable.label() + ": " + code);
        }
      }
      return codes;
    }

    private List<String> undecided(Variable variable) {
      throw Refused.because("ssb-velg", metadata.table(), variable.label());
    }
  }
}

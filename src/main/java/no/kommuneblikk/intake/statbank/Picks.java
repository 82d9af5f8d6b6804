package no.kommuneblikk.intake.statbank;

import java.util.List;
import no.kommuneblikk.intake.feed.Refused;

/** The picks of a query, looked up in the table. */
record Picks(TableMetadata metadata, List<Target> targets) {

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
        throw Refused.because("ssb-ukjent-verdi", metadata.table(), variable.label() + ": " + code);
      }
    }
    return codes;
  }

  private List<String> undecided(Variable variable) {
    throw Refused.because("ssb-velg", metadata.table(), variable.label());
  }
}

package no.kommuneblikk.intake.statbank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import no.kommuneblikk.intake.statbank.Variable.Role;
import no.kommuneblikk.intake.statbank.Variable.Value;

/**
 * Finds out which variable holds the municipalities, the years and the contents. v0 tells the time
 * only, and v2 calls whole countries and police districts regions too, so the values decide.
 */
final class Roles {

  private Roles() {}

  /** The variables with at most one of each role. */
  static List<Variable> assigned(List<Variable> variables) {
    var assigned = new ArrayList<Variable>(variables);
    if (isAbsent(assigned, Role.TIME)) {
      give(assigned, Role.TIME, variable -> variable.code().equals("Tid"));
    }
    if (isAbsent(assigned, Role.CONTENTS)) {
      give(assigned, Role.CONTENTS, variable -> variable.code().equals("ContentsCode"));
    }
    assigned.replaceAll(it -> it.role() == Role.REGION ? it.as(Role.OTHER) : it);
    assigned.stream()
        .filter(variable -> variable.role() == Role.OTHER && municipalities(variable) > 0)
        .max(Comparator.comparingLong(Roles::municipalities))
        .ifPresent(best -> give(assigned, Role.REGION, best::equals));
    return List.copyOf(assigned);
  }

  private static boolean isAbsent(List<Variable> variables, Role role) {
    return variables.stream().noneMatch(variable -> variable.role() == role);
  }

  private static void give(List<Variable> variables, Role role, Predicate<Variable> which) {
    variables.replaceAll(variable -> which.test(variable) ? variable.as(role) : variable);
  }

  private static long municipalities(Variable variable) {
    return variable.values().stream().map(Value::code).filter(Regions::isMunicipality).count();
  }
}

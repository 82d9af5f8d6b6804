package no.kommuneblikk.intake.statbank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.intake.statbank.Variable.Role;
import no.kommuneblikk.intake.statbank.Variable.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a table of the StatBank is about.
 *
 * @param table five digits
 * @param title without the number
 * @param updated when its figures last changed, in Norway; null where the StatBank doesn't say
 * @param variables in the order of the table
 */
public record TableMetadata(
    String table, String title, @Nullable LocalDate updated, List<Variable> variables) {

  public TableMetadata {
    variables = List.copyOf(variables);
  }

  static TableMetadata of(
      String table, String title, @Nullable LocalDate updated, List<Variable> variables) {
    var bare = title.startsWith(table + ":") ? title.substring(table.length() + 1) : title;
    return new TableMetadata(table, bare.strip(), updated, assigned(variables));
  }

  public Optional<Variable> variable(String code) {
    return variables.stream().filter(variable -> variable.code().equals(code)).findFirst();
  }

  /** The variable with the municipalities; empty for a table that has none. */
  public Optional<Variable> region() {
    return with(Role.REGION);
  }

  public Optional<Variable> time() {
    return with(Role.TIME);
  }

  public Optional<Variable> contents() {
    return with(Role.CONTENTS);
  }

  /** Whether its figures are KOSTRA's, which are published unrevised first. */
  public boolean isKostra() {
    return region().filter(variable -> variable.code().startsWith("KOK")).isPresent();
  }

  /** The table as the source of a release. */
  public Source source() {
    return new Source(
        "ssb-" + table,
        "Statistisk sentralbyrå",
        "Tabell " + table + ": " + Answer.limited(title),
        "https://www.ssb.no/statbank/table/" + table,
        "CC BY 4.0",
        "");
  }

  private Optional<Variable> with(Role role) {
    return variables.stream().filter(variable -> variable.role() == role).findFirst();
  }

  /** The variables with at most one of each role. */
  private static List<Variable> assigned(List<Variable> variables) {
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
        .max(Comparator.comparingLong(TableMetadata::municipalities))
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

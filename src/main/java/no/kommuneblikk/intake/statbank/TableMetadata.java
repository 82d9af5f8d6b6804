package no.kommuneblikk.intake.statbank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.intake.statbank.Variable.Role;
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
    return new TableMetadata(table, bare.strip(), updated, Roles.assigned(variables));
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
        "Tabell " + table + ": " + StatBankErrors.limited(title),
        "https://www.ssb.no/statbank/table/" + table,
        "CC BY 4.0",
        "");
  }

  private Optional<Variable> with(Role role) {
    return variables.stream().filter(variable -> variable.role() == role).findFirst();
  }
}

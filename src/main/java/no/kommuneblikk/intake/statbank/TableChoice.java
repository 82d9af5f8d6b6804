package no.kommuneblikk.intake.statbank;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.kommuneblikk.intake.statbank.Variable.Role;

/**
 * What there is to choose in a table, for a steward who wants figures from one that nobody has
 * prepared.
 */
public record TableChoice(TableMetadata metadata) {

  /** Whether the table has municipalities and years at all, which is what makes it usable. */
  public boolean isUsable() {
    return metadata.region().isPresent() && firstYear().isPresent();
  }

  /** What has to be picked before the table can be read: the contents, and all with no total. */
  public List<Variable> mandatory() {
    return picked().filter(it -> !it.optional() && it.values().size() > 1).toList();
  }

  /** What may be picked, and is counted together by the StatBank otherwise. */
  public List<Variable> voluntary() {
    return picked().filter(it -> it.optional() && it.values().size() > 1).toList();
  }

  /** The first year of the table; empty where it has no whole years. */
  public OptionalInt firstYear() {
    return years().min();
  }

  public OptionalInt lastYear() {
    return years().max();
  }

  private Stream<Variable> picked() {
    return metadata.variables().stream()
        .filter(it -> it.role() == Role.CONTENTS || it.role() == Role.OTHER);
  }

  private IntStream years() {
    return metadata.time().stream()
        .flatMap(time -> time.values().stream())
        .flatMapToInt(value -> TableYears.of(value).stream());
  }
}

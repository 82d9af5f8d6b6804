package no.kommuneblikk.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What Statistics Norway says of one group of the grouping of 2020.
 *
 * @param boundCosts the level, or from the lowest to the highest: «low», «low-medium»; may be empty
 * @param freeIncome likewise
 */
record KostraGroup(int groupNumber, String population, String boundCosts, String freeIncome) {

  private static final List<String> LEVELS = List.of("low", "medium", "high");

  /**
   * The level of free disposable income of the group, 1 for low, 2 for medium, 3 for high. Where
   * the group takes in two levels it lies midway between them. Empty where it takes in all three,
   * which tells nothing, or where none is named.
   */
  OptionalDouble incomeLevel() {
    var named =
        Arrays.stream(freeIncome.split("-")).mapToInt(level -> LEVELS.indexOf(level) + 1).toArray();
    return freeIncome.isEmpty() || named.length == LEVELS.size()
        ? OptionalDouble.empty()
        : IntStream.of(named).average();
  }

  /** Whether the group is one of inhabitants, and not of named municipalities. */
  boolean isOfInhabitants() {
    return population.matches("\\d.*");
  }
}

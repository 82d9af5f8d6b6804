package no.kommuneblikk.statistics;

import java.util.List;

/**
 * A place in a row from the greatest value to the least. It says where, never how good.
 *
 * @param of how many have a value
 * @param shared true if others have the same value, as it is written
 */
public record Rank(int place, int of, boolean shared) {

  /**
   * The place of one of these values. What reads the same shares a place: nobody should have to
   * wonder why +4,9 comes after +4,9.
   */
  public static Rank of(double own, List<Double> all, int decimals) {
    var written = Printed.units(own, decimals);
    var above = all.stream().filter(value -> Printed.units(value, decimals) > written).count();
    var same = all.stream().filter(value -> Printed.units(value, decimals) == written).count();
    return new Rank((int) above + 1, all.size(), same > 1);
  }

  /** Whether it is the greatest of several, or the least alone. */
  public boolean isAtAnEnd() {
    return of > 1 && (place == 1 || place == of);
  }

  public boolean isAlone() {
    return of <= 1;
  }
}

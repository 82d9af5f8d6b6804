package no.kommuneblikk.indicator;

import java.util.Comparator;

/** Where a value stands in a release. In order of year, municipality and indicator. */
public record Cell(String indicator, int year, String municipality) implements Comparable<Cell> {

  private static final Comparator<Cell> ORDER =
      Comparator.comparingInt(Cell::year)
          .thenComparing(Cell::municipality)
          .thenComparing(Cell::indicator);

  static Cell of(NewObservation value) {
    return new Cell(value.indicator(), value.year(), value.municipality());
  }

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}

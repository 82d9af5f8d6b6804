package no.kommuneblikk.indicator;

import java.util.Comparator;

/** Where a value stands in a release. In order of year, municipality and indicator. */
public record ReleaseCell(String indicator, int year, String municipality)
    implements Comparable<ReleaseCell> {

  private static final Comparator<ReleaseCell> ORDER =
      Comparator.comparingInt(ReleaseCell::year)
          .thenComparing(ReleaseCell::municipality)
          .thenComparing(ReleaseCell::indicator);

  static ReleaseCell of(NewObservation value) {
    return new ReleaseCell(value.indicator(), value.year(), value.municipality());
  }

  @Override
  public int compareTo(ReleaseCell other) {
    return ORDER.compare(this, other);
  }
}

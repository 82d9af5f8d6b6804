package no.kommuneblikk.figure;

import org.jspecify.annotations.Nullable;

/** What a value is of, which tells where it stands along the horizontal axis. */
public sealed interface Position {

  /** What it is called: a year, a group, a municipality; nothing where it is only a place. */
  default String label() {
    return "";
  }

  /** Number of the municipality or county, for links, or what else it is; null for other things. */
  default @Nullable String code() {
    return null;
  }

  /** Where it stands if the horizontal axis is a quantity; null where it is not. */
  default @Nullable Double x() {
    return null;
  }

  /** The same of this municipality, where nothing is told by its code before. */
  default Position of(String municipality) {
    return this;
  }

  /**
   * A year of a line.
   *
   * @param code of the highlighted municipality whose line it is
   */
  record Year(int year, @Nullable String code) implements Position {

    @Override
    public String label() {
      return String.valueOf(year);
    }

    @Override
    public Double x() {
      return (double) year;
    }

    @Override
    public Position of(String municipality) {
      return new Year(year, municipality);
    }
  }

  /** A bar, a row, or a dot among its group. A rating's code tells which it is. */
  record Category(String label, @Nullable String code) implements Position {

    @Override
    public Position of(String municipality) {
      return code == null ? new Category(label, municipality) : this;
    }
  }

  /** A municipality with one quantity along the axis and another up from it. */
  record Paired(String label, String code, Double x) implements Position {}

  /** A municipality that lacks one of the two: a row in the table, and no dot. */
  record Unpaired(String label, String code) implements Position {}

  /** A place on a line or a band that is computed of the dots. */
  record Along(Double x) implements Position {}
}

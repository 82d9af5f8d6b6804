package no.kommuneblikk.geography;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A named way to call a municipality small, medium or large by its inhabitants on 1 January 2020.
 * The limits themselves are data (table {@code size_scheme}); there is no right one, so the reader
 * chooses.
 */
public enum SizeScheme {
  /** The usual limits, 5 000 and 20 000. */
  SSB,
  /** Limits that agree with the words KoRus uses, 10 000 and 50 000. */
  KORUS;

  /** As in addresses and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SizeScheme> of(String code) {
    return Arrays.stream(values()).filter(scheme -> scheme.code().equals(code)).findFirst();
  }
}

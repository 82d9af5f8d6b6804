package no.kommuneblikk.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A release about to be stored.
 *
 * @param fingerprint SHA-256 of what it was made from; the same content is stored once
 * @param origin how it came to be; see {@link Origin}
 */
public record NewRelease(
    String code,
    String source,
    String label,
    @Nullable LocalDate published,
    Origin origin,
    String fingerprint) {

  /** How a release came to be. */
  public enum Origin {
    /** Read from {@code db/reference}. */
    REFERENCE,
    /** Computed from other releases, with an assumption. */
    DERIVED,
    /** Generated to show the product at work. */
    ILLUSTRATION,
    /** Loaded by a data steward. */
    INTAKE
  }
}

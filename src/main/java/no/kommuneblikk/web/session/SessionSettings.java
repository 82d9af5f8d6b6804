package no.kommuneblikk.web.session;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many may look at pages at once.
 *
 * @param most sessions in all; 0 for as many as the memory has room for
 * @param share the share of them that may come from one address, as a whole hall does
 */
@ConfigurationProperties("kommuneblikk.sessions")
record SessionSettings(@DefaultValue("0") int most, @DefaultValue("80") int share) {

  private static final long MEGABYTE = 1024L * 1024;

  /** What the product needs for itself, its figures and a file that is read in. */
  private static final long BYTES_FOR_THE_PRODUCT = 200 * MEGABYTE;

  /** A page with its figures, as measured. */
  private static final long BYTES_OF_A_SESSION = 1_400_000;

  private static final int FEWEST = 20;

  SessionSettings {
    if (most < 0 || share < 1 || share > 100) {
      throw new IllegalArgumentException(
          "Antallet skal være 0 eller mer, og andelen fra 1 til 100.");
    }
  }

  /** The most sessions in a heap of this size. */
  int most(long heap) {
    return most > 0
        ? most
        : Math.toIntExact(
            Math.clamp(
                (heap - BYTES_FOR_THE_PRODUCT) / BYTES_OF_A_SESSION, FEWEST, Integer.MAX_VALUE));
  }

  /** The most of one address, where there is room for so many in all. */
  int mostOfOneAddress(int all) {
    return Math.max(1, Math.toIntExact((long) all * share / 100));
  }
}

package no.kommuneblikk.database;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long one statement may take, the waiting for locks included.
 *
 * @param page where a person or a program waits for the answer
 * @param work where nobody waits: figures that come in, the start of the product, what is handed
 *     over row by row
 */
@ConfigurationProperties("kommuneblikk.database")
record Patience(@DefaultValue("8s") Duration page, @DefaultValue("10m") Duration work) {

  /** Once the database has kept a request waiting to the limit, a small part of it is left. */
  private static final int SPENT = 16;

  Patience {
    if (!page.isPositive() || work.compareTo(page) < 0) {
      throw new IllegalArgumentException("Den skal være lengre enn null, og work minst som page.");
    }
  }

  /** For every further statement of a request that has waited to the limit already. */
  Duration spent() {
    return page.dividedBy(SPENT);
  }
}

package no.kommuneblikk.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The request that a thread answers, as the database sees it: somebody waits. A page asks for many
 * figures, and must not wait to the limit for each of them.
 */
final class PageRequest {

  private static final ThreadLocal<@Nullable PageRequest> CURRENT = new ThreadLocal<>();

  private boolean slow;
  private boolean silent;

  /** What this thread answers; null if nobody waits for it. */
  static @Nullable PageRequest current() {
    return CURRENT.get();
  }

  static void begin() {
    CURRENT.set(new PageRequest());
  }

  static void end() {
    CURRENT.remove();
  }

  /** How long the next statement may take. */
  Duration limit(Patience patience) {
    return slow ? patience.spent() : patience.page();
  }

  /** A connection was held so long. */
  void held(Duration time, Patience patience) {
    slow |= time.compareTo(patience.page()) >= 0;
  }

  /** There was no connection to be had; it is not waited for once more. */
  void foundNone() {
    silent = true;
  }

  void expectConnection() throws SQLException {
    if (silent) {
      throw new SQLTransientConnectionException("There was no connection for this request before");
    }
  }
}

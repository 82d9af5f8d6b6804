package no.kommuneblikk.indicator;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes of what is published, one at a time over all products on the database. Each is one
 * transaction. What collides with something else is begun again; a product that stops answering in
 * the middle loses its turn, and all it has done in it, after half a minute.
 */
@Component
public class Turns {

  private static final int MOST_RETRIES = 5;
  private static final Duration FIRST_DELAY = Duration.ofMillis(200);
  private static final int IDLE_SECONDS = 30;

  /** The database has taken all of it back, or nothing was begun. */
  private static final RetryTemplate COLLIDED =
      again(
          ConcurrencyFailureException.class,
          DuplicateKeyException.class,
          CannotCreateTransactionException.class);

  /** It is not always known whether the database has stored it. */
  private static final RetryTemplate BROKEN =
      again(DataAccessException.class, TransactionException.class);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  Turns(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @SafeVarargs
  private static RetryTemplate again(Class<? extends Throwable>... causes) {
    return new RetryTemplate(
        RetryPolicy.builder()
            .includes(causes)
            .maxRetries(MOST_RETRIES)
            .delay(FIRST_DELAY)
            .multiplier(2)
            .jitter(FIRST_DELAY.dividedBy(2))
            .build());
  }

  /** Makes the change when its turn comes. */
  public <T> T take(Supplier<T> change) {
    return COLLIDED.invoke(() -> inTurn(change));
  }

  /** Makes the change when its turn comes. */
  public void take(Runnable change) {
    COLLIDED.invoke(() -> inTurn(change));
  }

  /**
   * Makes the change when its turn comes, and again if the database was lost on the way.
   *
   * @param change one that sees for itself whether it has been made already
   */
  public <T> T takeUntilKnown(Supplier<T> change) {
    return BROKEN.invoke(() -> inTurn(change));
  }

  /** Repeats what takes no turn, such as storing a part of a draft, when it collides. */
  public void withoutTurn(Runnable work) {
    COLLIDED.invoke(work);
  }

  private void inTurn(Runnable change) {
    transaction.executeWithoutResult(
        _ -> {
          lock();
          change.run();
        });
  }

  @SuppressWarnings("NullAway") // Null only where the change gives null
  private <T> T inTurn(Supplier<T> change) {
    return transaction.execute(
        _ -> {
          lock();
          return change.get();
        });
  }

  /** Comes first, so that whatever is read afterwards is what the one before has left. */
  private void lock() {
    jdbc.sql("SET SESSION idle_transaction_timeout = " + IDLE_SECONDS).update();
    jdbc.sql("SELECT revision FROM publication WHERE id = 1 FOR UPDATE").query(Long.class).single();
  }
}

package no.kommuneblikk.indicator;

import static no.kommuneblikk.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.kommuneblikk.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class TurnsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Autowired Turns turns;
  @Autowired JdbcClient jdbc;

  private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);

  @Test
  void aChangeWaitsUntilTheOneBeforeItIsStored() throws Exception {
    // The common pool has one thread on a machine with two processors.
    var first = CompletableFuture.runAsync(() -> turns.take(this::changeForLong), threads);
    assertThat(begun.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    var second = CompletableFuture.runAsync(() -> turns.take(() -> {}), threads);
    try {
      await().until(() -> second.isDone() || isWaitedForATurn());
      assertThat(second).isNotDone();
    } finally {
      mayEnd.countDown();
    }
    CompletableFuture.allOf(first, second).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  private void changeForLong() {
    begun.countDown();
    try {
      mayEnd.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isWaitedForATurn() {
    return jdbc.sql(
                """
                SELECT COUNT(*) FROM information_schema.PROCESSLIST
                WHERE ID <> CONNECTION_ID() AND TIME_MS > 200
                  AND INFO LIKE '%SELECT revision FROM publication%FOR UPDATE%'
                """)
            .query(Integer.class)
            .single()
        > 0;
  }
}

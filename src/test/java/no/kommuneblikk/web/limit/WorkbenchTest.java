package no.kommuneblikk.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkbenchTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);

  private String work() {
    begun.countDown();
    try {
      return end.await(LONG.toSeconds(), TimeUnit.SECONDS) ? "gjort" : "";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoFindsTheBenchAndItsQueueFullIsTurnedAwayAtOnce() throws Exception {
    var bench = new Workbench(1, 0, LONG);
    try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = others.submit(() -> bench.run(this::work));
      begun.await();
      assertThatThrownBy(() -> bench.run(() -> "mer")).isInstanceOf(Workbench.Busy.class);
      end.countDown();
      assertThat(first.get()).isEqualTo("gjort");
    }
    assertThat(bench.run(() -> "etterpå")).isEqualTo("etterpå");
  }

  @Test
  void whoWaitsGivesUpInTime() throws Exception {
    var bench = new Workbench(1, 5, Duration.ofMillis(20));
    try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = others.submit(() -> bench.run(this::work));
      begun.await();
      assertThatThrownBy(() -> bench.run(() -> "mer")).isInstanceOf(Workbench.Busy.class);
      end.countDown();
      first.get();
    }
  }

  @Test
  void whatFailsLeavesItsPlace() {
    var bench = new Workbench(1, 0, LONG);
    assertThatThrownBy(
            () ->
                bench.run(
                    () -> {
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(bench.run(() -> "neste")).isEqualTo("neste");
  }
}

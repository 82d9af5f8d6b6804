package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import no.kommuneblikk.Eventually;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.QueryTimeoutException;

@Timeout(120)
class DrawnTogetherTest {

  private static final String KEY = "arsverk";
  private static final Figure FIGURE =
      Figure.asking(KEY, Kind.LINE, "Spørsmål?", Selection.DEFAULT).absent("Ingen tall");

  private final DrawnTogether<String> drawings = new DrawnTogether<>();
  private final AtomicInteger drawn = new AtomicInteger();

  private Figure draw() {
    drawn.incrementAndGet();
    return FIGURE;
  }

  private static Figure fail() {
    throw new QueryTimeoutException("locked");
  }

  @Test
  void whatCouldNotBeDrawnIsTriedByTheNext() {
    assertThatExceptionOfType(QueryTimeoutException.class)
        .isThrownBy(() -> drawings.get(KEY, DrawnTogetherTest::fail));
    assertThat(drawings.get(KEY, this::draw)).isSameAs(FIGURE);
  }

  @Test
  void whoAsksAfterAPublicationDoesNotGetWhatWasBegunBefore() {
    drawings.get(
        KEY,
        () -> {
          drawings.forget();
          return drawings.get(KEY, this::draw);
        });
    assertThat(drawn).hasValue(1);
  }

  /** Else the twentieth would wait twenty times as long as the first. */
  @Test
  void whoWaitsForAnothersDrawingIsToldWithItThatItFailed() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var mayFail = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var first =
          CompletableFuture.supplyAsync(
              () ->
                  drawings.get(
                      KEY,
                      () -> {
                        begun.countDown();
                        await(mayFail);
                        return fail();
                      }),
              threads);
      begun.await();
      var second = new CompletableFuture<Figure>();
      var reader = Thread.ofVirtual().start(() -> askFor(second));
      Eventually.await().until(() -> reader.getState() == Thread.State.TIMED_WAITING);
      mayFail.countDown();
      for (var each : List.of(first, second)) {
        assertThatExceptionOfType(CompletionException.class)
            .isThrownBy(each::join)
            .withCauseInstanceOf(QueryTimeoutException.class);
      }
    }
    assertThat(drawn).hasValue(0);
  }

  private void askFor(CompletableFuture<Figure> figure) {
    try {
      figure.complete(drawings.get(KEY, this::draw));
    } catch (QueryTimeoutException e) {
      figure.completeExceptionally(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

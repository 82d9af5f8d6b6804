package no.kommuneblikk.figure;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.dao.QueryTimeoutException;

/**
 * Figures that are being drawn. Whoever asks for one that another is at waits for that one, and is
 * told with it when it can't be drawn: with a database that does not answer nobody stands in line
 * to wait for it in turn.
 */
final class DrawnTogether<K> {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final ConcurrentMap<K, CompletableFuture<Figure>> drawn = new ConcurrentHashMap<>();

  /**
   * The figure as it is drawn now, by this thread or another.
   *
   * @throws org.springframework.dao.DataAccessException if the database does not answer
   */
  Figure get(K key, Supplier<Figure> drawing) {
    var mine = new CompletableFuture<Figure>();
    var another = drawn.putIfAbsent(key, mine);
    return another == null ? draw(key, mine, drawing) : await(another);
  }

  private Figure draw(K key, CompletableFuture<Figure> mine, Supplier<Figure> drawing) {
    try {
      var figure = drawing.get();
      mine.complete(figure);
      return figure;
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      drawn.remove(key, mine);
    }
  }

  private static Figure await(CompletableFuture<Figure> another) {
    try {
      return another.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (TimeoutException e) {
      throw new QueryTimeoutException("The figure has been drawn for " + LONGEST, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryTimeoutException("Nobody waits for the figure any more", e);
    }
  }

  /** Who asks from now on does not get what was begun before. */
  void forget() {
    drawn.clear();
  }
}

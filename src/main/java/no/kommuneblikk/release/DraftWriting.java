package no.kommuneblikk.release;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Stores many values some thousand at a time over two connections, so that one chunk is made ready
 * while the database stores the other.
 */
final class DraftWriting {

  private static final int CHUNK = 10_000;
  private static final int CONNECTIONS = 2;

  private final Iterator<DraftValue> values;
  private final Consumer<List<DraftValue>> store;
  private final LongConsumer written;
  private long total;
  private boolean stopped;

  /**
   * One writing.
   *
   * @param written is told how many are stored so far; what it throws ends the writing
   */
  DraftWriting(
      Iterator<DraftValue> values, Consumer<List<DraftValue>> store, LongConsumer written) {
    this.values = values;
    this.store = store;
    this.written = written;
  }

  /** Returns when all is stored; throws what storing or telling has thrown. */
  void run() {
    try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      var works =
          IntStream.range(0, CONNECTIONS)
              .mapToObj(_ -> CompletableFuture.runAsync(this::work, threads))
              .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(works).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private void work() {
    try {
      for (var chunk = next(); !chunk.isEmpty(); chunk = next()) {
        store.accept(chunk);
        tell(chunk.size());
      }
    } catch (RuntimeException e) {
      stop();
      throw e;
    }
  }

  private synchronized List<DraftValue> next() {
    var chunk = new ArrayList<DraftValue>();
    while (!stopped && chunk.size() < CHUNK && values.hasNext()) {
      chunk.add(values.next());
    }
    return chunk;
  }

  private synchronized void tell(int stored) {
    total += stored;
    written.accept(total);
  }

  private synchronized void stop() {
    stopped = true;
  }
}

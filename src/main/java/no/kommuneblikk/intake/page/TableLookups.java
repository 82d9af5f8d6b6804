package no.kommuneblikk.intake.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.feed.Unreachable;
import no.kommuneblikk.intake.statbank.FoundTable;
import no.kommuneblikk.intake.statbank.StatBank;
import no.kommuneblikk.intake.statbank.TableMetadata;
import no.kommuneblikk.intake.statbank.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Asks the StatBank what its tables are about, apart from any page: it may make us wait. Answers
 * are kept for a while, so that a page holds none.
 */
@Component
public class TableLookups implements DisposableBean {

  private static final int THREADS = 2;
  private static final int MOST_KEPT = 20;

  private final StatBank statBank;
  private final Cache<String, Asked<?>> asked =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(Duration.ofMinutes(10)).build();
  private final ExecutorService worker =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().name("intake-lookup").daemon(true).factory());

  TableLookups(StatBank statBank) {
    this.statBank = statBank;
  }

  /**
   * How far a question has come.
   *
   * @param found null until there is an answer, or where there is none
   * @param problem null unless the question failed
   * @param waiting seconds that the StatBank makes us wait; 0 if none
   */
  public record Answer<T>(@Nullable T found, @Nullable Remark problem, long waiting) {

    public boolean isPending() {
      return found == null && problem == null;
    }
  }

  private record Asked<T>(CompletableFuture<Answer<T>> answer, AtomicLong waiting) {

    Answer<T> now() {
      return answer.getNow(new Answer<>(null, null, waiting.get()));
    }
  }

  /** What a table is about. */
  public Answer<TableMetadata> table(String number) {
    return ask("table " + number, waiting -> statBank.metadata(number, waiting));
  }

  /** Tables that have the words in their title. */
  public Answer<List<FoundTable>> find(String words) {
    return ask("find " + words, waiting -> statBank.find(words, waiting));
  }

  /** Forgets an answer, so that the next question asks anew. */
  public void forgetTable(String number) {
    asked.invalidate("table " + number);
  }

  public void forgetSearch(String words) {
    asked.invalidate("find " + words);
  }

  @SuppressWarnings("unchecked") // the key tells what was asked for
  private <T> Answer<T> ask(String key, Function<Waiting, T> question) {
    var kept = asked.get(key, _ -> begin(question));
    return ((Asked<T>) kept).now();
  }

  private <T> Asked<T> begin(Function<Waiting, T> question) {
    var waiting = new AtomicLong();
    return new Asked<>(
        CompletableFuture.supplyAsync(() -> answer(question, waiting::set), worker), waiting);
  }

  private static <T> Answer<T> answer(Function<Waiting, T> question, Waiting waiting) {
    try {
      return new Answer<>(question.apply(waiting), null, 0);
    } catch (Refused e) {
      return new Answer<>(null, e.remark(), 0);
    } catch (Unreachable e) {
      return new Answer<>(null, e.remark(), 0);
    } catch (RuntimeException e) {
      return new Answer<>(null, Remark.error("uventet-feil", SourcePlace.WHOLE), 0);
    }
  }

  @Override
  public void destroy() {
    worker.shutdownNow();
  }
}

package no.kommuneblikk.intake.statbank;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.kommuneblikk.intake.feed.Cancelled;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.feed.Unreachable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryListener;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryState;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Sends requests at the pace that the StatBank asks for, again where that may help, and follows it
 * to other addresses on the same host only.
 */
final class Caller {

  private static final int REDIRECTS = 3;

  /** Who is asked to wait longer than this should rather come back. */
  private static final long LONGEST_WAIT = 5 * 60_000L;

  private final BoundedExchange line;
  private final Limiter limiter;
  private final RetryPolicy again;
  private final PauseClock pace;

  Caller(Settings settings, PauseClock pace) {
    this.line = new BoundedExchange(settings);
    this.limiter = new Limiter(settings.calls(), settings.window(), pace);
    // How long to wait is told by the answer; whoever waits is told of every second
    this.again =
        RetryPolicy.builder()
            .backOff(new FixedBackOff(0, settings.attempts() - 1L))
            .predicate(
                problem -> problem instanceof TransientFailure && asked(problem) <= LONGEST_WAIT)
            .build();
    this.pace = pace;
  }

  /**
   * @throws Refused if the query has to be changed
   * @throws Unreachable if no attempt brought an answer
   */
  byte[] call(Call call, Waiting waiting) {
    var attempts = new RetryTemplate(again);
    attempts.setRetryListener(
        new RetryListener() {
          @Override
          public void beforeRetry(RetryPolicy policy, Retryable<?> retryable, RetryState state) {
            pace.pause(Math.max(asked(state.getLastException()), backOff(state)), waiting);
          }
        });
    try {
      return Objects.requireNonNull(attempts.invoke(() -> once(call, waiting)));
    } catch (TransientFailure failure) {
      throw failure.givenUp();
    }
  }

  private static long asked(@Nullable Throwable problem) {
    return problem instanceof TransientFailure failure ? failure.waitMillis() : 0;
  }

  /** 1, 2, 4 … seconds. */
  private static long backOff(RetryState state) {
    return PauseClock.SECOND << (state.getRetryCount() - 1);
  }

  private byte[] once(Call call, Waiting waiting) {
    var next = call;
    for (var redirects = 0; redirects <= REDIRECTS; redirects++) {
      limiter.await(waiting);
      var answer = line.send(next, waiting);
      if (!answer.isRedirect()) {
        return answer.usable(next.table());
      }
      next = redirected(next, answer.location().orElseThrow());
    }
    throw elsewhere(call);
  }

  private static Call redirected(Call call, String location) {
    URI target;
    try {
      target = call.address().resolve(location);
    } catch (IllegalArgumentException e) {
      throw elsewhere(call);
    }
    if (!isSameHost(call.address(), target)) {
      throw elsewhere(call);
    }
    return call.at(target);
  }

  /** The same host and port, or the same host by a safer way. */
  private static boolean isSameHost(URI from, URI to) {
    var isSafer = "http".equals(from.getScheme()) && "https".equals(to.getScheme());
    var isAlike = from.getScheme().equals(to.getScheme()) && from.getPort() == to.getPort();
    return from.getHost().equalsIgnoreCase(to.getHost()) && (isAlike || isSafer);
  }

  private static Unreachable elsewhere(Call call) {
    return new Unreachable(Remark.error("ssb-viderekoblet", SourcePlace.WHOLE, call.table()), null);
  }

  /** Sends one request and gets the whole answer, within its time and size, or gives it up. */
  private static final class BoundedExchange {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final long LOOK_UP = 250;

    /** The JDK tells of a body beyond its limit in words only. */
    private static final String TOO_LARGE = "exceeds capacity";

    private final HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
    private final Settings settings;

    BoundedExchange(Settings settings) {
      this.settings = settings;
    }

    /**
     * @throws TransientFailure if no whole answer came
     * @throws Refused if the answer is too large
     */
    Answer send(Call call, Waiting waiting) {
      var pending =
          client.sendAsync(
              call.request(settings.timeout()),
              BodyHandlers.limiting(BodyHandlers.ofByteArray(), settings.bytes()));
      try {
        return answer(arrived(pending, waiting));
      } catch (ExecutionException e) {
        throw failure(call, e.getCause() == null ? e : e.getCause());
      } catch (TimeoutException e) {
        throw failure(call, e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Cancelled();
      } finally {
        pending.cancel(true);
      }
    }

    private HttpResponse<byte[]> arrived(
        CompletableFuture<HttpResponse<byte[]>> pending, Waiting waiting)
        throws ExecutionException, TimeoutException, InterruptedException {
      var end = System.nanoTime() + settings.timeout().toNanos();
      while (true) {
        try {
          return pending.get(LOOK_UP, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          if (System.nanoTime() - end > 0) {
            throw e;
          }
          waiting.waiting(0);
        }
      }
    }

    private static Answer answer(HttpResponse<byte[]> response) {
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Location"),
          response.headers().firstValue("Retry-After"),
          response.body());
    }

    private static RuntimeException failure(Call call, Throwable problem) {
      return switch (problem) {
        case IOException e when String.valueOf(e.getMessage()).contains(TOO_LARGE) ->
            Refused.because("ssb-for-stort-svar", call.table());
        case HttpConnectTimeoutException e -> new TransientFailure(0, e, "ssb-svarer-ikke");
        case HttpTimeoutException e ->
            new TransientFailure(0, e, "ssb-bruker-for-lang-tid", call.table());
        case TimeoutException e ->
            new TransientFailure(0, e, "ssb-bruker-for-lang-tid", call.table());
        case ConnectException e -> new TransientFailure(0, e, "ssb-svarer-ikke");
        case IOException e -> new TransientFailure(0, e, "ssb-avbrutt", call.table());
        default -> new IllegalStateException(problem);
      };
    }
  }
}

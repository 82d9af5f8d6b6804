package no.kommuneblikk.intake.statbank;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.kommuneblikk.intake.feed.Cancelled;
import no.kommuneblikk.intake.feed.Refused;

/** Sends one request and gets the whole answer, within its time and size, or gives it up. */
final class BoundedExchange {

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

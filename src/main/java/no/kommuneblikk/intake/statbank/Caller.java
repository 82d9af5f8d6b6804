package no.kommuneblikk.intake.statbank;

import java.net.URI;
import java.util.Objects;
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
        return new Verdict(next, answer).body();
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
}

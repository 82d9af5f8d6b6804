package no.kommuneblikk.intake.statbank;

import java.net.URI;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.feed.Unreachable;

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
  private final int attempts;
  private final PauseClock pace;

  Caller(Settings settings, PauseClock pace) {
    this.line = new BoundedExchange(settings);
    this.limiter = new Limiter(settings.calls(), settings.window(), pace);
    this.attempts = settings.attempts();
    this.pace = pace;
  }

  /**
   * @throws Refused if the query has to be changed
   * @throws Unreachable if no attempt brought an answer
   */
  byte[] call(Call call, Waiting waiting) {
    for (var attempt = 1; ; attempt++) {
      try {
        return once(call, waiting);
      } catch (TransientFailure hitch) {
        if (attempt == attempts || hitch.waitMillis() > LONGEST_WAIT) {
          throw hitch.givenUp();
        }
        pace.pause(Math.max(hitch.waitMillis(), backOff(attempt)), waiting);
      }
    }
  }

  /** 1, 2, 4 … seconds. */
  private static long backOff(int attempt) {
    return PauseClock.SECOND << (attempt - 1);
  }

  private byte[] once(Call call, Waiting waiting) throws TransientFailure {
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

package no.kommuneblikk.intake.access;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Tells the log of keys that were shown and of acts that were refused: that it happened, and never
 * with what or from where. The same thing has one line a minute at most, with how often it happened
 * since the last one, so that nobody fills the log by trying.
 */
final class Watch {

  private static final Logger log = LoggerFactory.getLogger(Watch.class);

  private static final long BETWEEN = Duration.ofMinutes(1).toNanos();

  /** What is told of. */
  enum Event {
    OPENED(Level.INFO, "Stewardenes nøkkel er vist, og en adgang er gitt."),
    WRONG(Level.WARN, "En nøkkel som ikke er den rette, er vist."),
    WAIT(Level.WARN, "En nøkkel er ikke sett på: for mange er vist fra samme sted."),
    REFUSED(Level.WARN, "Noe som krever adgang, er avvist: den mangler eller er utløpt.");

    private final Level level;
    private final String sentence;

    Event(Level level, String sentence) {
      this.level = level;
      this.sentence = sentence;
    }
  }

  /** When a line was written, and how many have not had one since. */
  private record Told(long at, long untold) {}

  private final Ticker ticker;
  private final Map<Event, Told> told = new EnumMap<>(Event.class);

  Watch(Ticker ticker) {
    this.ticker = ticker;
  }

  synchronized void tell(Event event) {
    var now = ticker.read();
    var last = told.get(event);
    if (last != null && now - last.at() < BETWEEN) {
      told.put(event, new Told(last.at(), last.untold() + 1));
      return;
    }
    told.put(event, new Told(now, 0));
    log.atLevel(event.level)
        .log(
            last == null || last.untold() == 0
                ? event.sentence
                : event.sentence + " Det har hendt %d ganger til.".formatted(last.untold()));
  }
}

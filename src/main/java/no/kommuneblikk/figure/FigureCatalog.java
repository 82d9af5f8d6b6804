package no.kommuneblikk.figure;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.ReleasePublished;
import no.kommuneblikk.indicator.ReleasesChanged;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.error.DatabaseTrouble;
import no.kommuneblikk.web.error.FaultLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Every figure of the product by its id. Figures are immutable, so one that was drawn for somebody
 * is given to everybody who asks for the same until new figures are published.
 */
@Component
public class FigureCatalog {

  private static final Logger log = LoggerFactory.getLogger(FigureCatalog.class);

  /**
   * In points, of which each takes some two hundred bytes. A hall of people looks at the same few
   * figures; the rest is quick to draw again, however many selections somebody makes up.
   */
  private static final int MOST_KEPT = 150_000;

  /** What a figure takes besides, and its selection, in the same measure. */
  private static final int FRAME = 50;

  private final Map<String, FigureSource> sources;
  private final Geography geography;
  private final MeterRegistry meters;
  private final Cache<Key, Figure> drawn =
      Caffeine.newBuilder()
          .maximumWeight(MOST_KEPT)
          .weigher(FigureCatalog::weight)
          .executor(Runnable::run)
          .build();
  private final DrawnTogether<Key> drawing = new DrawnTogether<>();
  private final AtomicLong editions = new AtomicLong();

  private record Key(String id, Selection selection, Locale locale) {}

  private static int weight(Key key, Figure figure) {
    return FRAME
        + figure.series().stream().mapToInt(series -> series.points().size()).sum()
        + key.selection().comparing().areas().stream()
            .mapToInt(area -> area.municipalities().size())
            .sum();
  }

  FigureCatalog(List<FigureSource> sources, Geography geography, MeterRegistry meters) {
    this.geography = geography;
    this.meters = meters;
    meters.gauge("kommuneblikk.figures.kept", drawn, Cache::estimatedSize);
    this.sources =
        sources.stream()
            .sorted(Comparator.comparing(FigureSource::id))
            .collect(
                toMap(
                    FigureSource::id,
                    source -> source,
                    (first, second) -> {
                      throw new IllegalStateException("Two figures have the id " + first.id());
                    },
                    LinkedHashMap::new));
  }

  /** All figures, by id. */
  public Collection<FigureSource> all() {
    return sources.values();
  }

  public Optional<FigureSource> find(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  /** Whether a figure has been drawn already, so that it costs nothing to ask for it. */
  public boolean isDrawn(String id, Selection selection, Texts texts) {
    return find(id)
        .map(source -> new Key(id, source.relevant(selection), texts.locale()))
        .filter(key -> drawn.getIfPresent(key) != null)
        .isPresent();
  }

  /**
   * A figure for a selection. On generated values its title says that it is an example, and asks
   * instead of telling.
   *
   * @throws IllegalArgumentException if no figure has the id
   * @throws org.springframework.dao.DataAccessException if the database does not answer
   */
  public Figure figure(String id, Selection selection, Texts texts) {
    var source =
        find(id).orElseThrow(() -> new IllegalArgumentException("No figure with the id " + id));
    var relevant = source.relevant(selection);
    meters.counter("kommuneblikk.figures.asked").increment();
    var key = new Key(id, relevant, texts.locale());
    var known = drawn.getIfPresent(key);
    return known != null
        ? known
        : drawing.get(
            key,
            () ->
                kept(
                    key,
                    () ->
                        byBothKeys(source, relevant, texts).marked(source.saysEstimate(), texts)));
  }

  /**
   * The same among others, which it does not take with it: nothing of one that has a fault of its
   * own, and the log has the fault.
   *
   * @throws org.springframework.dao.DataAccessException if the database does not answer, as the
   *     others can't be had either
   */
  public Optional<Figure> drawable(String id, Selection selection, Texts texts) {
    try {
      return Optional.of(figure(id, selection, texts));
    } catch (RuntimeException e) {
      if (DatabaseTrouble.in(e).isPresent()) {
        throw e;
      }
      FaultLog.tell(log, "Figuren «%s» kunne ikke lages.".formatted(id), e);
      return Optional.empty();
    }
  }

  /** Kept as long as nothing else has been published since it was begun. */
  private Figure kept(Key key, Supplier<Figure> drawing) {
    var edition = editions.get();
    var figure = timed(key.id(), drawing);
    drawn.put(key, figure);
    if (editions.get() != edition) {
      drawn.invalidate(key);
    }
    return figure;
  }

  private Figure timed(String id, Supplier<Figure> drawing) {
    var begun = Timer.start(meters);
    try {
      return drawing.get();
    } finally {
      begun.stop(meters.timer("kommuneblikk.figure", "figure", id));
    }
  }

  /** What follows the key for free funds is drawn by the other too. */
  private Figure byBothKeys(FigureSource source, Selection selection, Texts texts) {
    var figure = draw(source, selection, texts);
    var byOther = source.relevant(selection.byOtherKey());
    return source.tellsOtherKey() || byOther.equals(selection)
        ? figure
        : OtherKey.beside(figure, draw(source, byOther, texts), texts);
  }

  private Figure draw(FigureSource source, Selection selection, Texts texts) {
    var figure = source.figure(selection, texts);
    if (selection.highlighted().isEmpty()) {
      return figure;
    }
    var each = selection.eachHighlighted();
    var highlighted = Groups.of(each, geography.atlas(), texts);
    if (source.isByGroup()) {
      return Highlighting.add(figure, source.figure(each, texts), highlighted);
    }
    return source
        .ownRole()
        .map(
            role ->
                Highlighting.beside(
                    figure, role, highlighted, other -> source.figure(other, texts), texts))
        .orElse(figure);
  }

  /** Before anybody is told that there are new figures. */
  @Order(1)
  @TransactionalEventListener(fallbackExecution = true)
  void forget(ReleasePublished published) {
    forget();
  }

  @Order(1)
  @TransactionalEventListener(fallbackExecution = true)
  void forget(ReleasesChanged changed) {
    forget();
  }

  private void forget() {
    editions.incrementAndGet();
    drawing.forget();
    drawn.invalidateAll();
  }
}

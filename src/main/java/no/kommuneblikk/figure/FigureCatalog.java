package no.kommuneblikk.figure;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.ReleasePublished;
import no.kommuneblikk.indicator.ReleasesChanged;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Every figure of the product by its id. Figures are immutable, so one that was drawn for somebody
 * is given to everybody who asks for the same until new figures are published.
 */
@Component
public class FigureCatalog {

  /** A hall of people looks at the same few; the rest is quick to draw again. */
  private static final int MOST_KEPT = 500;

  private final Map<String, FigureSource> sources;
  private final Geography geography;
  private final Cache<Key, Figure> drawn = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  private record Key(String id, Selection selection, Locale locale) {}

  FigureCatalog(List<FigureSource> sources, Geography geography) {
    this.geography = geography;
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
    return drawn.get(
        new Key(id, relevant, texts.locale()),
        _ -> byBothKeys(source, relevant, texts).marked(source.saysEstimate(), texts));
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
    drawn.invalidateAll();
  }

  @Order(1)
  @TransactionalEventListener(fallbackExecution = true)
  void forget(ReleasesChanged changed) {
    drawn.invalidateAll();
  }
}

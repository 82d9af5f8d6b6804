package no.kommuneblikk.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.limit.RateLimits;
import no.kommuneblikk.web.limit.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Figures for whoever asks by program. One that was drawn for anybody costs nothing; another counts
 * against the reader's address and waits its turn, so that pages have processors left.
 */
@Component
class Drawings {

  private static final int AT_ONCE = 2;
  private static final int WAITING = 48;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Some ten kilobytes each. */
  private static final int MOST_LISTS = 100;

  private final FigureCatalog catalog;
  private final RateLimits limits;
  private final Workbench bench = new Workbench(AT_ONCE, WAITING, PATIENCE);
  private final Cache<ListKey, List<Summary>> lists =
      Caffeine.newBuilder().maximumSize(MOST_LISTS).build();

  private record ListKey(String edition, Selection selection, Locale language) {}

  /**
   * A figure as the list of all figures has it.
   *
   * @param title null where the figure could not be drawn
   */
  record Summary(String id, @Nullable String title, String question) {}

  Drawings(FigureCatalog catalog, RateLimits limits) {
    this.catalog = catalog;
    this.limits = limits;
  }

  /**
   * A figure for a selection.
   *
   * @throws no.kommuneblikk.web.limit.TooManyRequests if the reader has had too much drawn lately
   * @throws Workbench.Busy if too much is being drawn
   */
  Figure figure(String id, Selection selection, Texts texts, HttpServletRequest request) {
    return admitted(id, selection, texts, request, () -> catalog.figure(id, selection, texts));
  }

  private <T> T admitted(
      String id,
      Selection selection,
      Texts texts,
      HttpServletRequest request,
      Supplier<T> drawing) {
    if (catalog.isDrawn(id, selection, texts)) {
      return drawing.get();
    }
    limits.take(RateLimits.Kind.WORK, 1, request.getRemoteAddr());
    return bench.run(drawing);
  }

  /**
   * All figures with the title each has for the selection, drawn once in an edition. One with a
   * fault leaves the others standing, and is tried again the next time.
   *
   * @throws no.kommuneblikk.web.limit.TooManyRequests if the reader has had too much drawn lately
   * @throws Workbench.Busy if too much is being drawn
   */
  List<Summary> list(String edition, Selection selection, Texts texts, HttpServletRequest request) {
    var key = new ListKey(edition, selection, texts.locale());
    var known = lists.getIfPresent(key);
    if (known != null) {
      return known;
    }
    var list =
        catalog.all().stream().map(source -> summary(source, selection, texts, request)).toList();
    if (list.stream().allMatch(figure -> figure.title() != null)) {
      lists.put(key, list);
    }
    return list;
  }

  private Summary summary(
      FigureSource source, Selection selection, Texts texts, HttpServletRequest request) {
    var id = source.id();
    return admitted(id, selection, texts, request, () -> catalog.drawable(id, selection, texts))
        .map(figure -> new Summary(id, figure.title(), figure.question()))
        .orElseGet(() -> new Summary(id, null, source.question(texts)));
  }
}

package no.kommuneblikk.backup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.figure.FigureWords;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Sha256;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every figure of the product shows, each as one hash: its title, its points, what it stands
 * on and what is said of it, for the reader who has chosen nothing and for one who looks at a
 * municipality.
 */
@Component
class FigureHashes {

  /** The same whatever the order in which a map of this run gives its entries. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private record Shown(
      String title,
      String question,
      List<Series> series,
      Basis basis,
      List<String> notes,
      List<String> words,
      @Nullable String absence) {

    static Shown of(Figure figure, Texts texts) {
      return new Shown(
          figure.title(),
          figure.question(),
          figure.series(),
          figure.basis(),
          figure.notes(),
          FigureWords.of(figure, texts),
          figure.absence());
    }
  }

  private final FigureCatalog catalog;
  private final Geography geography;
  private final Texts texts;

  FigureHashes(FigureCatalog catalog, Geography geography, TextCatalog texts) {
    this.catalog = catalog;
    this.geography = geography;
    this.texts = texts.texts(TextCatalog.BOKMAL);
  }

  /**
   * The hash of each figure by its id. One that can't be drawn has none, and hinders no copy.
   *
   * @param progress told how many are done
   */
  Map<String, String> all(IntConsumer progress) {
    var hashes = new TreeMap<String, String>();
    var selections = List.of(Selection.DEFAULT, focused());
    for (var source : catalog.all()) {
      var shown =
          selections.stream()
              .flatMap(selection -> catalog.drawable(source.id(), selection, texts).stream())
              .map(figure -> Shown.of(figure, texts))
              .toList();
      if (shown.size() == selections.size()) {
        hashes.put(source.id(), Sha256.of(JSON.writeValueAsString(shown)));
      }
      progress.accept(hashes.size());
    }
    return hashes;
  }

  /** At the municipality in the middle of the list; figures of one municipality need one. */
  private Selection focused() {
    var structure = Selection.DEFAULT.structure().year();
    var numbers =
        geography.atlas().municipalities(structure).stream()
            .map(Municipality::number)
            .sorted()
            .toList();
    return Selection.DEFAULT.with(draft -> draft.municipality = numbers.get(numbers.size() / 2));
  }
}

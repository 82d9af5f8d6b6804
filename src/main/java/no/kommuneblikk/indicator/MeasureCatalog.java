package no.kommuneblikk.indicator;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.kommuneblikk.text.Texts;

/**
 * All that is measured, as the database tells it at one moment: what every list, title, table and
 * file knows of a measure. Never changed; {@link Releases} has the one of now.
 */
public final class MeasureCatalog {

  /** As many as there can be: the database numbers no more, so that none is ever left out. */
  static final int MOST = Short.MAX_VALUE;

  /** Knows nothing. */
  public static final MeasureCatalog EMPTY = new MeasureCatalog(List.of(), List.of(), Map.of());

  private final Map<String, Indicator> measures = new LinkedHashMap<>();
  private final List<Origin> origins;
  private final Map<String, String> aliases;

  /**
   * A catalogue.
   *
   * @param origins what measures are made of
   * @param aliases codes by what files call their measures, in plain small letters
   */
  public MeasureCatalog(
      Collection<Indicator> measures, List<Origin> origins, Map<String, String> aliases) {
    measures.stream()
        .sorted(
            Comparator.comparingInt((Indicator measure) -> measure.belonging().position())
                .thenComparing(Indicator::code))
        .forEach(measure -> this.measures.put(measure.code(), measure));
    this.origins = List.copyOf(origins);
    this.aliases = Map.copyOf(aliases);
  }

  /** The same as the database tells it, of rows that are once for each language of a name. */
  static MeasureCatalog of(
      List<CatalogRow> rows, List<Origin> origins, List<MeasureAlias> aliases) {
    var names = new HashMap<String, Map<String, MeasureName>>();
    rows.forEach(row -> row.addTo(names.computeIfAbsent(row.code(), _ -> new HashMap<>())));
    var known = new LinkedHashMap<String, Indicator>();
    rows.forEach(
        row ->
            known.computeIfAbsent(
                row.code(), code -> row.indicator(names.getOrDefault(code, Map.of()))));
    var words = new HashMap<String, String>();
    aliases.forEach(alias -> words.put(alias.alias(), alias.measure()));
    return new MeasureCatalog(known.values(), origins, words);
  }

  /** In the order of rows of a table. */
  public Collection<Indicator> all() {
    return Collections.unmodifiableCollection(measures.values());
  }

  public Optional<Indicator> find(String code) {
    return Optional.ofNullable(measures.get(code));
  }

  /** Its place among the rows of a table; behind all others if there is none. */
  public int position(String code) {
    return find(code).map(it -> it.belonging().position()).orElse(Integer.MAX_VALUE);
  }

  /** Codes by what files call their measures, in plain small letters. */
  public Map<String, String> aliases() {
    return aliases;
  }

  /** What a measure is called; its code if there is none. */
  public String name(String code, Texts texts) {
    return find(code).map(it -> IndicatorNames.of(it, texts)).orElse(code);
  }

  /** The same in few words. */
  public String brief(String code, Texts texts) {
    return find(code).map(it -> IndicatorNames.brief(it, texts)).orElse(code);
  }

  /** The same within a sentence. */
  public String inSentence(String code, Texts texts) {
    return find(code).map(it -> IndicatorNames.inSentence(it, texts)).orElse(code);
  }

  /** Codes of what a measure is made of, and of what that is made of. */
  Set<String> madeOf(String code) {
    var found = new TreeSet<String>();
    var next = List.of(code);
    while (!next.isEmpty()) {
      var made = next;
      next =
          origins.stream()
              .filter(origin -> made.contains(origin.measure()))
              .map(Origin::madeOf)
              .filter(found::add)
              .toList();
    }
    return found;
  }
}

package no.kommuneblikk.geography;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds a municipality by any name or number it has or has had: Norwegian, Sámi or Kven, before and
 * after mergers. Marks on letters may be left out.
 */
public final class MunicipalitySearch {

  private static final int LONGEST_QUERY = 60;

  /**
   * A municipality found.
   *
   * @param alias the other name or number by which it was found; null where it was its own
   */
  public record Hit(Municipality municipality, @Nullable String alias) {}

  private record Entry(String folded, String shown, boolean own, Municipality municipality) {}

  private final List<Entry> entries;

  private MunicipalitySearch(List<Entry> entries) {
    this.entries = entries;
  }

  /** A search that answers with municipalities of this structure. */
  public static MunicipalitySearch in(Atlas atlas, StructureYear structure) {
    var entries = new ArrayList<Entry>();
    for (var municipality : atlas.municipalities(structure.year())) {
      add(entries, municipality.displayName(), true, municipality);
      add(entries, municipality.number(), true, municipality);
    }
    atlas
        .structures()
        .flatMap(year -> atlas.municipalities(year).stream())
        .forEach(other -> addAliases(entries, atlas, structure, other));
    return new MunicipalitySearch(entries);
  }

  private static void addAliases(
      List<Entry> entries, Atlas atlas, StructureYear structure, Municipality other) {
    for (var successor : atlas.within(structure, other.number())) {
      if (!other.name().equals(successor.name())) {
        add(entries, other.displayName(), false, successor);
      }
      if (!other.number().equals(successor.number())) {
        add(entries, other.number(), false, successor);
      }
      for (var name : atlas.otherNames(other.number())) {
        add(entries, name, false, successor);
      }
    }
  }

  private static void add(
      List<Entry> entries, String text, boolean own, Municipality municipality) {
    entries.add(new Entry(fold(text), text, own, municipality));
  }

  /**
   * The best hits first: what begins with the text before what contains it, own names before old.
   */
  public List<Hit> find(String text, int most) {
    var wanted = fold(text.length() > LONGEST_QUERY ? text.substring(0, LONGEST_QUERY) : text);
    Map<String, Hit> hits = new LinkedHashMap<>();
    entries.stream()
        .filter(entry -> entry.folded.contains(wanted))
        .sorted(
            Comparator.comparing((Entry entry) -> !entry.folded.equals(wanted))
                .thenComparing(entry -> !entry.folded.startsWith(wanted))
                .thenComparing(entry -> !entry.own)
                .thenComparing(entry -> entry.municipality.displayName()))
        .forEach(
            entry ->
                hits.putIfAbsent(
                    entry.municipality.number(),
                    new Hit(entry.municipality, entry.own ? null : entry.shown)));
    return hits.values().stream().limit(most).toList();
  }

  /** Lower case without marks on letters; the letters that are not marked ones are spelled out. */
  public static String fold(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace('ø', 'o')
        .replace("æ", "ae")
        .replace('đ', 'd')
        .replace('ŋ', 'n')
        .replace('ŧ', 't')
        .replaceAll("[\\s\\-–/]+", " ");
  }
}

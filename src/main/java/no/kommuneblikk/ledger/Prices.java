package no.kommuneblikk.ledger;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.text.Texts;

/**
 * What kroner of earlier years are counted as. Either all in prices of one year, by the consumer
 * price index, or all as they were: a year without an index is never guessed, and amounts of two
 * kinds never summed.
 *
 * @param index by year; empty where amounts are as they were
 * @param to the year whose prices are wanted
 * @param lacking the years without an index, for which nothing could be adjusted
 * @param sources where the index is from; empty where it is not used
 */
record Prices(Map<Integer, Double> index, int to, List<Integer> lacking, List<SourceNote> sources) {

  Prices {
    index = Map.copyOf(index);
    lacking = List.copyOf(lacking);
    sources = List.copyOf(sources);
  }

  static Prices of(List<PriceLevel> levels, boolean adjusted, List<Integer> years, int to) {
    if (!adjusted) {
      return new Prices(Map.of(), to, List.of(), List.of());
    }
    var index = levels.stream().collect(toMap(PriceLevel::year, PriceLevel::value));
    var lacking =
        Stream.concat(years.stream(), Stream.of(to))
            .distinct()
            .filter(year -> !index.containsKey(year))
            .sorted()
            .toList();
    return lacking.isEmpty()
        ? new Prices(
            index,
            to,
            List.of(),
            levels.stream().map(level -> SourceNote.of(level.source())).distinct().toList())
        : new Prices(Map.of(), to, lacking, List.of());
  }

  boolean areAdjusted() {
    return !index.isEmpty();
  }

  /** What an amount of a year is multiplied by. */
  double factor(int year) {
    return areAdjusted() ? level(to) / level(year) : 1;
  }

  private double level(int year) {
    var level = index.get(year);
    if (level == null) {
      throw new IllegalArgumentException("No price index for " + year);
    }
    return level;
  }

  /** «2020-kroner» or «løpende kroner». */
  String kroner(Texts texts) {
    return areAdjusted()
        ? texts.text("ledger.kroner.adjusted", String.valueOf(to))
        : texts.text("ledger.kroner.nominal");
  }

  /** How amounts are counted, and why if it is not as the reader chose. */
  String note(Texts texts) {
    if (!lacking.isEmpty()) {
      return texts.text(
          "ledger.note.prices.lacking", texts.list(lacking.stream().map(String::valueOf).toList()));
    }
    return areAdjusted()
        ? texts.text("ledger.note.prices.adjusted", String.valueOf(to))
        : texts.text("ledger.note.prices.nominal");
  }
}

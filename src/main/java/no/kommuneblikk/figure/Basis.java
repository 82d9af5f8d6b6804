package no.kommuneblikk.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.maxBy;
import static java.util.stream.Collectors.summingInt;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.SeriesBreak;
import no.kommuneblikk.selection.FundingKey;

/**
 * What a figure stands on.
 *
 * @param n how many municipalities (or years, for the country) the figure counts
 * @param counted what the qualities are counts of
 * @param qualities how many have each quality; qualities that none has are left out. Of
 *     municipalities in the last year of a measure; where a figure has several measures, in the one
 *     that has most of that quality
 * @param tallies what municipalities stand with, measure by measure and year by year; empty where
 *     something else is counted
 * @param illustration true if any of the values is generated
 * @param breaks those that lie between the first and the last year of the values
 */
public record Basis(
    int n,
    Counted counted,
    Map<Quality, Integer> qualities,
    List<QualityTally> tallies,
    List<SourceNote> sources,
    boolean illustration,
    List<SeriesBreak> breaks) {

  /** What there are so and so many of. */
  public enum Counted {
    /** Never single values of single years: those a reader can't see. */
    MUNICIPALITIES,
    /** The values that the figure itself shows. */
    VALUES,
    /** Ratings of goals that have been given. */
    RATINGS
  }

  /**
   * How many municipalities have a value of some quality in the year when they are most.
   *
   * @param onlyYear whether there are none in any other year
   */
  public record Peak(int municipalities, int year, boolean onlyYear) {}

  public Basis {
    qualities = Map.copyOf(qualities);
    tallies = List.copyOf(tallies);
    sources = sources.stream().distinct().toList();
    breaks = List.copyOf(breaks);
  }

  /** What a figure stands on whose own values are counted, and no break lies between. */
  public Basis(
      int n, Map<Quality, Integer> qualities, List<SourceNote> sources, boolean illustration) {
    this(n, Counted.VALUES, qualities, List.of(), sources, illustration, List.of());
  }

  /** What published numbers for the country stand on: they are of no municipalities. */
  public static Basis ofCountry(Map<Quality, Integer> values, List<SourceNote> sources) {
    return new Basis(0, values, sources, false);
  }

  /** What a figure of ratings stands on. */
  public static Basis ofRatings(
      int n, Map<Quality, Integer> ratings, List<SourceNote> sources, boolean illustration) {
    return new Basis(n, Counted.RATINGS, ratings, List.of(), sources, illustration, List.of());
  }

  /** What a figure of municipalities, or of sums of them, stands on. */
  public static Basis ofMunicipalities(
      int n,
      List<QualityTally> tallies,
      List<SourceNote> sources,
      boolean illustration,
      List<SeriesBreak> breaks) {
    return new Basis(
        n, Counted.MUNICIPALITIES, latest(tallies), tallies, sources, illustration, breaks);
  }

  public static Basis nothing() {
    return ofCountry(Map.of(), List.of());
  }

  private static Map<Quality, Integer> latest(List<QualityTally> tallies) {
    var most = new EnumMap<Quality, Integer>(Quality.class);
    latestOfEach(tallies)
        .forEach(
            counts -> counts.forEach((quality, count) -> most.merge(quality, count, Math::max)));
    return most;
  }

  /** What municipalities stand with in the last year of each measure. */
  private static Stream<Map<Quality, Integer>> latestOfEach(List<QualityTally> tallies) {
    return tallies.stream()
        .collect(
            groupingBy(QualityTally::measure, maxBy(Comparator.comparingInt(QualityTally::year))))
        .values()
        .stream()
        .flatMap(Optional::stream)
        .map(QualityTally::municipalities);
  }

  /**
   * {@link #qualities()} by their codes in open data, of which some are one for several qualities:
   * those are put together measure by measure, so that no municipality is counted twice.
   */
  public Map<String, Integer> counts() {
    var most = new TreeMap<String, Integer>();
    (tallies.isEmpty() ? Stream.of(qualities) : latestOfEach(tallies))
        .map(this::byCode)
        .forEach(counts -> counts.forEach((code, count) -> most.merge(code, count, Math::max)));
    return most;
  }

  private Map<String, Integer> byCode(Map<Quality, Integer> counts) {
    return counts.entrySet().stream()
        .filter(each -> qualities.containsKey(each.getKey()))
        .collect(groupingBy(each -> each.getKey().code(), summingInt(Map.Entry::getValue)));
  }

  /** The same, with estimates that are not spoken of. */
  public Basis withoutEstimates() {
    var others = new EnumMap<Quality, Integer>(Quality.class);
    others.putAll(qualities);
    others.remove(Quality.ESTIMATED);
    return new Basis(n, counted, others, tallies, sources, illustration, breaks);
  }

  /** The same, from other sources. */
  public Basis withSources(List<SourceNote> others) {
    return new Basis(n, counted, qualities, tallies, others, illustration, breaks);
  }

  /** Whether nothing but generated values went in, so that nothing else can have come out. */
  boolean isOfGeneratedOnly() {
    return illustration
        && qualities.keySet().stream()
            .allMatch(
                quality ->
                    switch (quality) {
                      case MISSING, SUPPRESSED -> true;
                      default -> quality.isGenerated();
                    });
  }

  /** Whether every measure that went in is one that was never published, only estimated. */
  boolean isOfEstimatesOnly() {
    return !tallies.isEmpty()
        && tallies.stream().allMatch(tally -> FundingKey.isYearlyGrowth(tally.measure()));
  }

  /** Whether municipalities stand with values of more than one measure. */
  boolean isOfSeveralMeasures() {
    return tallies.stream().map(QualityTally::measure).distinct().count() > 1;
  }

  /** The key of the free funds that are all that went in; empty where anything else did. */
  Optional<FundingKey> onlyKey() {
    var measures = tallies.stream().map(QualityTally::measure).distinct().toList();
    return measures.size() == 1 ? FundingKey.ofMeasure(measures.getFirst()) : Optional.empty();
  }

  public int count(Quality quality) {
    return qualities.getOrDefault(quality, 0);
  }

  /** The year when most municipalities have a value of any of these, the last of several. */
  public Optional<Peak> peak(Quality... any) {
    var years =
        tallies.stream()
            .map(tally -> new Peak(count(tally, any), tally.year(), true))
            .filter(peak -> peak.municipalities() > 0)
            .toList();
    return years.stream()
        .max(Comparator.comparingInt(Peak::municipalities).thenComparingInt(Peak::year))
        .map(
            most ->
                new Peak(
                    most.municipalities(),
                    most.year(),
                    years.stream().allMatch(peak -> peak.year() == most.year())));
  }

  private static int count(QualityTally tally, Quality... any) {
    return Arrays.stream(any).mapToInt(tally::count).sum();
  }

  /** Counts the qualities of single values. */
  public static Map<Quality, Integer> countQualities(Iterable<Quality> values) {
    var counts = new EnumMap<Quality, Integer>(Quality.class);
    values.forEach(quality -> counts.merge(quality, 1, Integer::sum));
    return counts;
  }
}

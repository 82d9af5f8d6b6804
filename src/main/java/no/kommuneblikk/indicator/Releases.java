package no.kommuneblikk.indicator;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Which release each indicator is read from. Real figures come first; an illustration is used only
 * where there are none and the reader has not hidden it, so the two never mix in one measure.
 */
@Component
public class Releases {

  private final IndicatorRepository repository;
  private volatile @Nullable Snapshot snapshot;

  /**
   * Apart from the rest, as it is looked for among the figures: who waits for them has the rest.
   */
  private volatile @Nullable Coverage coverage;

  Releases(IndicatorRepository repository) {
    this.repository = repository;
  }

  /**
   * The release to read an indicator from.
   *
   * @param pinned code of a release the reader has pinned, or of a draft that a data steward looks
   *     at; ignored for indicators it does not bring
   * @param illustration whether generated figures may stand in where there are no real ones
   * @return empty if there is nothing to read
   * @throws org.springframework.dao.DataAccessException if the database does not answer
   */
  public Optional<Released> choose(
      String indicator, @Nullable String pinned, boolean illustration) {
    return current().rows.stream()
        .filter(row -> row.indicator().equals(indicator))
        .filter(row -> illustration || !row.illustration())
        .filter(row -> row.inForce() || row.code().equals(pinned))
        .min(
            Comparator.comparing((ReleaseRow row) -> !row.code().equals(pinned))
                .thenComparing(ReleaseRow::illustration))
        .map(
            row ->
                new Released(
                    indicator(indicator), row.release(), breaks(indicator), madeOf(indicator)));
  }

  /** True if a release with this code exists that readers may see. */
  public boolean exists(String code) {
    return current().rows.stream().anyMatch(row -> row.code().equals(code) && !row.draft());
  }

  /** All that is measured, by code. */
  public Collection<Indicator> indicators() {
    return current().indicators.values().stream()
        .sorted(Comparator.comparing(Indicator::code))
        .toList();
  }

  /** The indicator with this code, if it is one. */
  public Optional<Indicator> find(String code) {
    return Optional.ofNullable(current().indicators.get(code));
  }

  /** Every release in force, with the codes of the indicators it is in force for. */
  public Map<Release, List<String>> inForce() {
    return current().rows.stream()
        .filter(ReleaseRow::inForce)
        .collect(
            Collectors.groupingBy(
                ReleaseRow::release,
                LinkedHashMap::new,
                Collectors.mapping(ReleaseRow::indicator, Collectors.toList())));
  }

  /**
   * The indicator with this code.
   *
   * @throws IllegalArgumentException if there is none: codes come from the product itself
   */
  public Indicator indicator(String code) {
    return Optional.ofNullable(current().indicators.get(code))
        .orElseThrow(() -> new IllegalArgumentException("No indicator " + code));
  }

  private List<SeriesBreak> breaks(String indicator) {
    return current().breaks.stream().filter(it -> it.isOf(indicator)).toList();
  }

  /** What a measure is made of, and what that is made of. */
  private Set<String> madeOf(String indicator) {
    var found = new TreeSet<String>();
    var next = List.of(indicator);
    while (!next.isEmpty()) {
      var made = next;
      next =
          current().origins.stream()
              .filter(origin -> made.contains(origin.measure()))
              .map(Origin::madeOf)
              .filter(found::add)
              .toList();
    }
    return found;
  }

  /**
   * The years that figures exist for.
   *
   * @throws org.springframework.dao.DataAccessException if the database does not answer
   */
  public Coverage coverage() {
    var known = coverage;
    if (known == null) {
      known = repository.coverage();
      coverage = known;
    }
    return known;
  }

  /** Before everybody who reads anew what was read through here. */
  @Order(Ordered.HIGHEST_PRECEDENCE)
  @TransactionalEventListener(fallbackExecution = true)
  void forget(ReleasePublished published) {
    forget();
  }

  @Order(Ordered.HIGHEST_PRECEDENCE)
  @TransactionalEventListener(fallbackExecution = true)
  void forget(ReleasesChanged changed) {
    forget();
  }

  private void forget() {
    snapshot = null;
    coverage = null;
  }

  private Snapshot current() {
    var known = snapshot;
    if (known == null) {
      known =
          new Snapshot(
              repository.releases(),
              repository.findAll().stream()
                  .collect(Collectors.toMap(Indicator::code, Function.identity())),
              repository.breaks(),
              repository.origins());
      snapshot = known;
    }
    return known;
  }

  private record Snapshot(
      List<ReleaseRow> rows,
      Map<String, Indicator> indicators,
      List<SeriesBreak> breaks,
      List<Origin> origins) {}
}

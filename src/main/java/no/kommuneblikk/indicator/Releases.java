package no.kommuneblikk.indicator;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    var known = current();
    return known.rows().getOrDefault(indicator, List.of()).stream()
        .filter(row -> illustration || !row.illustration())
        .filter(row -> row.inForce() || row.code().equals(pinned))
        .min(
            Comparator.comparing((ReleaseRow row) -> !row.code().equals(pinned))
                .thenComparing(ReleaseRow::illustration))
        .map(
            row ->
                new Released(
                    known.catalog().find(indicator).orElseThrow(),
                    row.release(),
                    known.breaks().stream().filter(it -> it.isOf(indicator)).toList(),
                    known.catalog().madeOf(indicator),
                    known.catalog()));
  }

  /** True if a release with this code exists that readers may see. */
  public boolean exists(String code) {
    return current().published().contains(code);
  }

  /** All that is measured, as it is known now. */
  public MeasureCatalog catalog() {
    return current().catalog();
  }

  /** All that is measured, by code. */
  public Collection<Indicator> indicators() {
    return catalog().all().stream().sorted(Comparator.comparing(Indicator::code)).toList();
  }

  /**
   * What a reader can choose to look at: all that are no ratings and have figures to read, by code.
   *
   * @param pinned as in {@link #choose}
   * @param illustration as in {@link #choose}
   */
  public List<Indicator> readable(@Nullable String pinned, boolean illustration) {
    return indicators().stream()
        .filter(indicator -> indicator.kind() != Indicator.Kind.RATING)
        .filter(indicator -> choose(indicator.code(), pinned, illustration).isPresent())
        .toList();
  }

  /** The indicator with this code, if it is one. */
  public Optional<Indicator> find(String code) {
    return catalog().find(code);
  }

  /** Every release in force, with the codes of the indicators it is in force for. */
  public Map<Release, List<String>> inForce() {
    return current().rows().values().stream()
        .flatMap(List::stream)
        .filter(ReleaseRow::inForce)
        .sorted(Comparator.comparingInt(ReleaseRow::id).thenComparing(ReleaseRow::indicator))
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
    return find(code).orElseThrow(() -> new IllegalArgumentException("No indicator " + code));
  }

  /**
   * The years that figures exist for.
   *
   * @throws org.springframework.dao.DataAccessException if the database does not answer
   */
  public Coverage coverage() {
    return current().coverage();
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
  }

  private Snapshot current() {
    var known = snapshot;
    if (known == null) {
      known =
          Snapshot.of(
              repository.releases(),
              repository.breaks(),
              MeasureCatalog.of(
                  repository.measures(MeasureCatalog.MOST),
                  repository.origins(),
                  repository.aliases()));
      snapshot = known;
    }
    return known;
  }

  /**
   * What is kept.
   *
   * @param rows of every release that is there, by measure
   * @param published codes of the releases that readers may see
   */
  private record Snapshot(
      Map<String, List<ReleaseRow>> rows,
      Set<String> published,
      Coverage coverage,
      List<SeriesBreak> breaks,
      MeasureCatalog catalog) {

    static Snapshot of(List<ReleaseRow> rows, List<SeriesBreak> breaks, MeasureCatalog catalog) {
      return new Snapshot(
          rows.stream().collect(Collectors.groupingBy(ReleaseRow::indicator)),
          rows.stream()
              .filter(row -> !row.draft())
              .map(ReleaseRow::code)
              .collect(Collectors.toSet()),
          Coverage.of(rows),
          breaks,
          catalog);
    }
  }
}

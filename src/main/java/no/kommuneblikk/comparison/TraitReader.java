package no.kommuneblikk.comparison;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.GeographyLoaded;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.ReleasePublished;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.indicator.ReleasesChanged;
import no.kommuneblikk.indicator.SeriesRepository;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Reads what is known of municipalities, and keeps it until new figures are published: every page
 * with a comparison group asks for the same. Generated figures are never read, whatever the reader
 * has chosen, and neither are the years: a group is the same in all of them.
 */
@Component
class TraitReader {

  /** A few structures, each with the releases in force and perhaps a pinned one. */
  private static final int MOST_KEPT = 20;

  private final SeriesRepository series;
  private final SeriesQueries queries;
  private final Releases releases;
  private final KostraRepository kostra;
  private final Geography geography;
  private final Cache<Key, KnownTraits> known =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  private record Key(int structure, List<String> releases) {}

  TraitReader(
      SeriesRepository series,
      SeriesQueries queries,
      Releases releases,
      KostraRepository kostra,
      Geography geography) {
    this.series = series;
    this.queries = queries;
    this.releases = releases;
    this.kostra = kostra;
    this.geography = geography;
  }

  /**
   * What is known in the structure and by the releases of this selection.
   *
   * @throws org.springframework.dao.DataAccessException if the database does not answer
   */
  KnownTraits read(Selection selection) {
    var wanted =
        Selection.DEFAULT.with(
            draft -> {
              draft.structure = selection.structure();
              draft.release = selection.release();
              draft.illustration = false;
            });
    var measures =
        KnownTraits.MEASURES.values().stream()
            .sorted()
            .flatMap(code -> queries.release(code, wanted).stream())
            .toList();
    var used =
        Stream.concat(measures.stream(), Stream.of(queries.population(wanted)))
            .map(measure -> measure.indicator().code() + measure.release().id())
            .toList();
    return known.get(
        new Key(wanted.structure().year(), used),
        key ->
            KnownTraits.of(
                geography.atlas().municipalities(key.structure()),
                rows(wanted, measures),
                kostra.groups()));
  }

  private List<MunicipalValue> rows(Selection wanted, List<Released> measures) {
    var coverage = releases.coverage();
    return measures.isEmpty()
        ? List.of()
        : series.byMunicipality(
            queries.query(
                wanted, SeriesQueries.every(coverage.first(), coverage.last()), measures));
  }

  /** Before the figures that are drawn of the traits. */
  @Order(0)
  @TransactionalEventListener(fallbackExecution = true)
  void forget(ReleasePublished published) {
    known.invalidateAll();
  }

  @Order(0)
  @TransactionalEventListener(fallbackExecution = true)
  void forget(ReleasesChanged changed) {
    known.invalidateAll();
  }

  @EventListener
  void forget(GeographyLoaded loaded) {
    known.invalidateAll();
  }
}

package no.kommuneblikk.geography;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The municipal divisions, kept in memory for all sessions: looking up a name or following an old
 * number must not cost a question to the database.
 */
@Component
public class Geography {

  private final GeographyRepository repository;
  private volatile @Nullable Atlas atlas;
  private final Map<StructureYear, Index> indexes = new ConcurrentHashMap<>();

  private record Index(Atlas of, MunicipalitySearch search) {}

  Geography(GeographyRepository repository) {
    this.repository = repository;
  }

  /**
   * All that is known about the divisions.
   *
   * @throws org.springframework.dao.DataAccessException if the database does not answer
   */
  public Atlas atlas() {
    var known = atlas;
    if (known == null) {
      known =
          Atlas.of(
              repository.municipalities(),
              repository.counties(),
              repository.names(),
              repository.changes(),
              repository.successions(),
              repository.sizeLimits());
      atlas = known;
    }
    return known;
  }

  /** Finds municipalities of a structure by name or number; made once, as everybody types. */
  public MunicipalitySearch search(StructureYear structure) {
    var known = atlas();
    return indexes
        .compute(
            structure,
            (_, index) ->
                index != null && index.of() == known
                    ? index
                    : new Index(known, MunicipalitySearch.in(known, structure)))
        .search();
  }

  public Optional<Municipality> municipality(StructureYear structure, String number) {
    return atlas().municipality(structure.year(), number);
  }

  public List<County> counties(StructureYear structure) {
    return atlas().counties(structure.year());
  }

  @EventListener
  void forget(GeographyLoaded loaded) {
    atlas = null;
  }
}

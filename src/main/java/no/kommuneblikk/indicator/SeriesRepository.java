package no.kommuneblikk.indicator;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads values within the borders of a structure, one statement for each figure. Counts and amounts
 * of merged municipalities are summed; a sum that lacks a part is missing, never a smaller sum.
 * Rates and shares are recomputed by their denominators and never summed or averaged; one without a
 * denominator, such as a median, is kept where the municipality is as it was and missing elsewhere.
 *
 * <p>No sum shown here has a suppressed value in it: neither a merged municipality, nor a group,
 * nor a balanced series, in any structure. Whatever is subtracted from whatever, a suppressed value
 * can't be computed from these sums alone. Totals that others publish are another matter; see
 * {@link SecondarySuppression}.
 */
public interface SeriesRepository extends Repository<Indicator, Integer> {

  /** The municipalities asked for, with the size group each is in. */
  String AREAS =
      """
      WITH area AS (
        SELECT m.number, m.display_name, m.county, s.size_group, s.position
        FROM municipality m
        JOIN size_scheme s ON s.scheme = :#{#query.scheme}
          AND m.population_2020 >= s.lower
          AND (s.upper IS NULL OR m.population_2020 <= s.upper)
        WHERE m.structure = :#{#query.structure}
          AND (:#{#query.allCounties()} OR m.county IN (:#{#query.countyList()}))
          AND (:#{#query.size} IS NULL OR s.size_group = :#{#query.size})
          AND (:#{#query.allMunicipalities()} OR m.number IN (:#{#query.municipalityList()}))
      ),
      """;

  /** What an area is gathered by. */
  String GROUP =
      """
      CASE :#{#query.groupBy} WHEN 'fylke' THEN a.county WHEN 'kommune' THEN a.number
             ELSE a.size_group END
      """;

  /** The order of such groups. */
  String GROUP_ORDER =
      """
      CASE :#{#query.groupBy} WHEN 'fylke' THEN CAST(a.county AS UNSIGNED)
             WHEN 'kommune' THEN CAST(a.number AS UNSIGNED) ELSE a.position END
      """;

  /** One row for each municipality, indicator and year that has any value at all, by name. */
  default List<MunicipalValue> byMunicipality(SeriesQuery query) {
    return query.isOfSums() ? sumsByMunicipality(query) : allByMunicipality(query);
  }

  /** One row for each group, indicator and year; groups in the order of their size or number. */
  default List<GroupValue> byGroup(SeriesQuery query) {
    return query.isOfSums() ? sumsByGroup(query) : allByGroup(query);
  }

  /**
   * One row for each area, indicator and year; areas in the order they first appear. By the same
   * rules as {@link #byGroup}, and what the query keeps out of it stays out. An area of which no
   * municipality has as much as a gap in the figures has no row.
   *
   * @param members every municipality of every area; one may be in several areas, and counts once
   *     in each however often it is named
   * @return rows whose group is the key of the area
   */
  default List<GroupValue> byArea(SeriesQuery query, Collection<AreaMember> members) {
    var json = AreaMember.json(members);
    return query.isOfSums() ? sumsByArea(query, json) : allByArea(query, json);
  }

  @Query(SeriesSql.SUMS + SeriesSql.BY_MUNICIPALITY)
  List<MunicipalValue> sumsByMunicipality(SeriesQuery query);

  @Query(SeriesSql.SUMS_AND_RATES + SeriesSql.BY_MUNICIPALITY)
  List<MunicipalValue> allByMunicipality(SeriesQuery query);

  @Query(SeriesSql.SUMS + SeriesSql.BY_GROUP)
  List<GroupValue> sumsByGroup(SeriesQuery query);

  @Query(SeriesSql.SUMS_AND_RATES + SeriesSql.BY_GROUP)
  List<GroupValue> allByGroup(SeriesQuery query);

  @Query(SeriesSql.SUMS + SeriesSql.BY_AREA)
  List<GroupValue> sumsByArea(SeriesQuery query, String members);

  @Query(SeriesSql.SUMS_AND_RATES + SeriesSql.BY_AREA)
  List<GroupValue> allByArea(SeriesQuery query, String members);
}

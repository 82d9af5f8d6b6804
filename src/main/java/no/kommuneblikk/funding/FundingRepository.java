package no.kommuneblikk.funding;

import java.util.List;
import java.util.Optional;
import no.kommuneblikk.indicator.Coverage;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads what was published on free funds, and the estimate for the county it can be held against.
 */
interface FundingRepository extends Repository<AnnouncedAmount, String> {

  /** Free funds announced for the country year by year, and what was promised for all of them. */
  @Query(
      """
      SELECT f.code, f.from_year, f.to_year, f.kind, f.amount_mnok, f.status, f.note,
             s.id AS source_id, s.publisher, s.title, s.url, s.licence, s.note AS source_note
      FROM funding_announcement f JOIN source s ON s.id = f.source
      WHERE f.area_level = 'country' AND (f.kind = 'free_funds' OR f.code = 'free-funds-promised')
      ORDER BY f.from_year, f.code
      """)
  List<AnnouncedAmount> freeFunds();

  /** The first and the last year that a release has an indicator for; empty if it has none. */
  @Query(
      """
      SELECT MIN(o.year) AS first, MAX(o.year) AS last
      FROM observation o
      WHERE o.release_id = :release AND o.indicator_id = :indicator AND o.value IS NOT NULL
      HAVING COUNT(*) > 0
      """)
  Optional<Coverage> years(int release, int indicator);

  /**
   * Møre og Romsdal within its borders of 2020, whatever else is selected.
   *
   * @param population id of the release with the estimate by population
   * @param socialAssistance id of the release with the estimate by social assistance
   */
  @Query(
      """
      WITH estimate AS (
        SELECT i.code, SUM(v.value) AS mnok
        FROM structured_observation v
        JOIN indicator i ON i.id = v.indicator_id
        JOIN municipality m ON m.structure = v.structure AND m.number = v.municipality
        JOIN funding_announcement f
          ON f.code = 'mr-free-funds-period' AND v.year BETWEEN f.from_year AND f.to_year
        WHERE v.structure = 2020 AND m.county = '15'
          AND ((i.code = 'frie-midler-folketall' AND v.release_id = :population)
            OR (i.code = 'frie-midler-sosialhjelp' AND v.release_id = :socialAssistance))
        GROUP BY i.code)
      SELECT f.area, f.from_year, f.to_year, f.amount_mnok AS published,
             p.mnok AS by_population, n.mnok AS by_social_assistance,
             (SELECT SUM(a.amount_mnok) FROM funding_announcement a
              WHERE a.kind = 'free_funds' AND a.area_level = 'country') AS announced,
             r.amount_mnok AS promised,
             s.id AS source_id, s.publisher, s.title, s.url, s.licence, s.note AS source_note
      FROM funding_announcement f
      JOIN funding_announcement r ON r.code = 'free-funds-promised'
      JOIN source s ON s.id = f.source
      JOIN estimate p ON p.code = 'frie-midler-folketall'
      JOIN estimate n ON n.code = 'frie-midler-sosialhjelp'
      WHERE f.code = 'mr-free-funds-period'
      """)
  Optional<KeyCheckRow> keyCheck(int population, int socialAssistance);
}

package no.kommuneblikk.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads what kroner are worth and what a post is taken to cost. */
interface LedgerRepository extends Repository<PriceLevel, Integer> {

  /** The consumer price index, by year. */
  @Query(
      """
      SELECT p.year, p.value,
             s.id AS source_id, s.publisher, s.title, s.url, s.licence, s.note AS source_note
      FROM price_index p JOIN source s ON s.id = p.source
      ORDER BY p.year
      """)
  List<PriceLevel> prices();

  /** Kroner a year for one FTE, social costs included. */
  @Query(
      """
      SELECT a.value, a.reason,
             s.id AS source_id, s.publisher, s.title, s.url, s.licence, s.note AS source_note
      FROM assumption a JOIN source s ON s.id = a.source
      WHERE a.code = 'cost-per-fte'
      """)
  Optional<Assumption> costPerFte();
}

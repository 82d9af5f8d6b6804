package no.kommuneblikk.comparison;

import java.util.List;
import no.kommuneblikk.indicator.Indicator;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads what sets the KOSTRA groups apart. */
interface KostraRepository extends Repository<Indicator, Integer> {

  @Query(
      """
      SELECT group_number, population, bound_costs, free_income
      FROM kostra_group WHERE vintage = 2020 ORDER BY group_number
      """)
  List<KostraGroup> groups();
}

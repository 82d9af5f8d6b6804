package no.kommuneblikk.profile;

import java.util.List;
import java.util.Optional;
import no.kommuneblikk.indicator.Indicator;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** What only a profile asks for. */
public interface ProfileRepository extends Repository<Indicator, Integer> {

  /**
   * The ratings of a municipality, the newest first. A rating follows a municipality to another
   * number, but not into a merger or out of one: it was given to that municipality and no other.
   */
  @Query(
      """
      SELECT r.goal, g.short_name, r.scope, r.rating, r.author_role, r.rated_on, r.reason
      FROM goal_rating r
      JOIN goal g ON g.plan = r.plan AND g.number = r.goal
      JOIN lineage l ON l.to_structure = :structure AND l.to_number = :number
        AND l.from_structure = r.structure AND l.from_number = r.municipality
        AND l.parts = 1 AND l.weight = 1
      WHERE r.release_id = :release
      ORDER BY r.rated_on DESC, r.author_role, r.goal, r.scope
      """)
  List<RatingRow> ratings(int release, int structure, String number);

  /** The group of the grouping of 2020 with this number. */
  @Query(
      """
      SELECT group_number, population, bound_costs, free_income
      FROM kostra_group WHERE vintage = 2020 AND group_number = :group
      """)
  Optional<Kostra> kostra(int group);
}

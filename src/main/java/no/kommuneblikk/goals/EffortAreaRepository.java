package no.kommuneblikk.goals;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads how the plan's goals and measures are sorted under its areas of effort. */
public interface EffortAreaRepository extends Repository<AreaGoal, String> {

  /** The goals of every area, in the plan's order, of the plan that most of the years belong to. */
  @Query(
      """
      SELECT e.code AS area, e.name AS area_name, e.aim, g.number AS goal, g.short_name, b.reason,
             n.scope, n.rating
      FROM effort_area e
      JOIN goal_effort_area b ON b.plan = e.plan AND b.effort_area = e.code
      JOIN goal g ON g.plan = b.plan AND g.number = b.goal
      LEFT JOIN national_rating n ON n.plan = g.plan AND n.goal = g.number
      WHERE e.plan = ("""
          + RatingRepository.PLAN
          + """
          )
          ORDER BY e.position, g.number, n.scope
          """)
  List<AreaGoal> goals(int from, int to);

  /** What was planned, proposed or set aside for measures, the largest amounts first. */
  @Query(
      """
      SELECT f.effort_area AS area, f.from_year, f.to_year, f.purpose, f.amount_mnok, f.status,
             s.publisher, s.title
      FROM funding_announcement f JOIN source s ON s.id = f.source
      WHERE f.area_level = 'country' AND f.kind IN ('plan', 'earmarked', 'specialist')
      ORDER BY f.amount_mnok DESC, f.purpose
      """)
  List<PlanMeasure> measures();
}

package no.kommuneblikk.goals;

import java.util.List;
import no.kommuneblikk.indicator.SeriesQuery;
import no.kommuneblikk.indicator.SeriesRepository;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Counts the ratings of municipalities and reads those of the country, which never meet. */
interface RatingRepository extends Repository<GoalCount, Integer> {

  /** The plan that most of the chosen years belong to; plans come and go, so it is looked up. */
  String PLAN =
      """
      SELECT code FROM plan
      ORDER BY LEAST(last_year, :to) - GREATEST(first_year, :from) DESC, first_year
      LIMIT 1
      """;

  /**
   * The municipalities asked for, counted by goal, group and rating, those without a rating too.
   *
   * <p>The latest rating of the goal as a whole counts, an adviser's before the municipality's own
   * of the same day. A rating belongs to the borders it was given within: it follows a municipality
   * that only changed its number, but a merged or split one has to be rated anew.
   */
  @Query(
      SeriesRepository.AREAS
          + """
          judged AS (
            SELECT l.to_number AS municipality, r.goal, r.rating, r.author_role, r.rated_on,
                   l.weight = 1 AND l.parts = 1 AS same_area,
                   ROW_NUMBER() OVER (
                     PARTITION BY l.to_number, r.goal
                     ORDER BY l.weight = 1 AND l.parts = 1 DESC, r.rated_on DESC, r.author_role,
                              l.from_structure DESC) AS place
            FROM goal_rating r
            JOIN lineage l ON l.from_structure = r.structure AND l.from_number = r.municipality
              AND l.to_structure = :#{#query.structure}
            WHERE r.release_id IN (:#{#query.releaseIds()})
              AND r.scope = 'overall'
              AND r.plan = ("""
          + PLAN
          + """
          )),
          goals AS (
            SELECT g.number AS goal, g.short_name FROM goal g WHERE g.plan = ("""
          + PLAN
          + """
          )),
          crossed AS (
            SELECT g.goal, g.short_name, a.number, a.county, a.size_group, a.position,
                   IF(j.same_area, j.rating, NULL) AS rating,
                   j.same_area = 0 AS not_carried,
                   j.same_area AND j.author_role = 'municipality' AS own,
                   IF(j.same_area, j.rated_on, NULL) AS rated_on,
                   MAX(COALESCE(j.same_area, 0)) OVER (PARTITION BY a.number) AS rated_on_any
            FROM area a
            CROSS JOIN goals g
            LEFT JOIN judged j ON j.municipality = a.number AND j.goal = g.goal AND j.place = 1
          )
          SELECT a.goal, a.short_name,
          """
          + SeriesRepository.GROUP
          + """
                 AS `group`,
                 COALESCE(a.rating, 'not_rated') AS rating,
                 COUNT(*) AS municipalities,
                 SUM(a.rated_on_any) AS rated_on_any,
                 COALESCE(SUM(a.not_carried), 0) AS not_carried,
                 COALESCE(SUM(a.own), 0) AS own,
                 MIN(a.rated_on) AS first,
                 MAX(a.rated_on) AS last
          FROM crossed a
          GROUP BY a.goal, a.short_name, `group`, COALESCE(a.rating, 'not_rated')
          ORDER BY a.goal, MIN(
          """
          + SeriesRepository.GROUP_ORDER
          + """
          ), MIN(a.rating)
          """)
  List<GoalCount> counts(SeriesQuery query, int from, int to);

  /** Every goal with what Fafo said of it, and the plan's money as goal 0. */
  @Query(
      """
      SELECT g.number AS goal, g.short_name, n.scope, n.rating, n.wording, s.id AS source_id,
             s.publisher, s.title, s.url, s.licence, s.note AS source_note
      FROM (SELECT plan, number, short_name FROM goal
            UNION ALL SELECT code, 0, name FROM plan) g
      LEFT JOIN national_rating n ON n.plan = g.plan AND n.goal = g.number
      LEFT JOIN source s ON s.id = n.source
      WHERE g.plan = ("""
          + PLAN
          + """
          )
          ORDER BY g.number, n.scope
          """)
  List<NationalRating> national(int from, int to);
}

package no.kommuneblikk.goals;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads the survey of 2013, the year the earlier grant lost its earmark. */
public interface SurveyRepository extends Repository<SurveyStatement, String> {

  /** Every statement, those with the largest share first and those without a number last. */
  @Query(
      """
      SELECT v.statement, v.share, v.note, s.publisher, s.title, s.note AS source_note
      FROM survey_2013 v JOIN source s ON s.id = v.source
      ORDER BY v.share IS NULL, v.share DESC, v.statement
      """)
  List<SurveyStatement> statements();
}

package no.kommuneblikk.intake.job;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds measures; those that nothing is left of go with the last draft of them. */
@Component
class AddedMeasures {

  private final JdbcClient jdbc;

  AddedMeasures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The database id of a measure, which is added where it does not exist. */
  int idOf(NewMeasure added) {
    var measure = added.indicator();
    jdbc.sql(
            """
            INSERT IGNORE INTO indicator (code, unit, kind, denominator, producer_caveat, by_steward)
            VALUES (?, ?, ?, ?, FALSE, TRUE)
            """)
        .param(measure.code())
        .param(measure.unit())
        .param(measure.kind().name().toLowerCase(Locale.ROOT))
        .param(measure.denominator())
        .update();
    measure
        .names()
        .forEach(
            (language, name) ->
                jdbc.sql(
                        """
                        INSERT IGNORE INTO measure_name
                          (measure, language, name, short_name, in_sentence)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                    .params(
                        measure.code(), language, name.name(), name.shortName(), name.inSentence())
                    .update());
    return jdbc.sql("SELECT id FROM indicator WHERE code = ?")
        .param(measure.code())
        .query(Integer.class)
        .single();
  }
}

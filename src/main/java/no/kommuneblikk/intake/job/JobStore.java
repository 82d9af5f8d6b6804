package no.kommuneblikk.intake.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.kommuneblikk.release.Instances;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the database remembers of jobs: whose they are while they are open, and what became of them.
 * A job is of one running product and ends with it.
 */
@Component
class JobStore {

  private static final String ORPHANED =
      "UPDATE intake_job SET outcome = 'interrupted' WHERE outcome = 'open' AND ";

  private final JdbcClient jdbc;
  private final Instances instances;
  private final Uploads uploads;

  JobStore(JdbcClient jdbc, Instances instances, Uploads uploads) {
    this.jdbc = jdbc;
    this.instances = instances;
    this.uploads = uploads;
  }

  void remember(Job job) {
    jdbc.sql(
            """
            INSERT INTO intake_job (id, begun_by, kind, title, request, outcome, owner)
            VALUES (?, ?, ?, ?, '', 'open', ?)
            ON DUPLICATE KEY UPDATE title = VALUES(title)
            """)
        .param(job.id())
        .param(job.by())
        .param(job.file().isPresent() ? "file" : "statbank")
        .param(job.title())
        .param(instances.own())
        .update();
  }

  /** Ids of the open jobs of this product. */
  List<String> own() {
    return jdbc.sql("SELECT id FROM intake_job WHERE outcome = 'open' AND owner = ?")
        .param(instances.own())
        .query(String.class)
        .list();
  }

  /** Ends the open jobs of products that no longer run. */
  void interruptOrphans() {
    var others =
        jdbc.sql("SELECT DISTINCT owner FROM intake_job WHERE outcome = 'open' AND owner <> ?")
            .param(instances.own())
            .query(String.class)
            .list();
    instances.gone(others.stream().collect(Collectors.toSet())).forEach(this::interrupt);
    jdbc.sql(ORPHANED + "owner IS NULL").update();
  }

  /** Ends the open jobs of this product, which stops. */
  void leave() {
    interrupt(instances.own());
  }

  private void interrupt(String owner) {
    jdbc.sql(ORPHANED + "owner = ?").param(owner).update();
  }

  /** Jobs of the last week that ended with the product that had them, the newest first. */
  List<Job> interrupted() {
    return rows("outcome = 'interrupted' AND begun_at > NOW() - INTERVAL 7 DAY")
        .query(Row.class)
        .list()
        .stream()
        .map(this::job)
        .toList();
  }

  /** A job that is over, as far as it is remembered: what it was called and what became of it. */
  Optional<Job> over(String id) {
    return rows("outcome IN ('published', 'discarded', 'interrupted') AND j.id = ?", id)
        .query(Row.class)
        .optional()
        .map(this::job);
  }

  private JdbcClient.StatementSpec rows(String condition, Object... parameters) {
    return jdbc.sql(
            """
            SELECT j.id, j.begun_at, j.begun_by, j.kind, j.title, j.outcome, r.code AS release_code
            FROM intake_job j LEFT JOIN data_release r ON r.id = j.release_id
            WHERE %s ORDER BY j.begun_at DESC
            """
                .formatted(condition))
        .params(parameters);
  }

  private record Row(
      String id,
      Instant begunAt,
      String begunBy,
      String kind,
      String title,
      String outcome,
      @Nullable String releaseCode) {}

  private Job job(Row row) {
    var file = row.kind().equals("file") ? uploads.file(row.id()) : null;
    var job = new Job(row.id(), row.begunAt(), row.begunBy(), row.title(), file);
    switch (row.outcome()) {
      case "published" -> job.published(row.releaseCode());
      case "interrupted" -> job.end(State.INTERRUPTED);
      default -> job.end(State.DISCARDED);
    }
    return job;
  }

  /** The job is over. */
  void close(Job job, String outcome, @Nullable Integer release) {
    jdbc.sql("UPDATE intake_job SET outcome = ?, release_id = ? WHERE id = ?")
        .param(outcome)
        .param(release)
        .param(job.id())
        .update();
  }
}

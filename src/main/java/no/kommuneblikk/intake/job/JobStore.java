package no.kommuneblikk.intake.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers jobs that are not over, with their files, so that they can be done again after a crash.
 * The files lie in the data directory under the name we gave them, never under the one they came
 * with.
 */
@Component
class JobStore {

  /** What nobody has finished for so long is given up. */
  static final int KEPT_DAYS = 30;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Path folder;

  JobStore(JdbcClient jdbc, JsonMapper json, @Qualifier("dataFolder") Path dataFolder) {
    this.jdbc = jdbc;
    this.json = json;
    this.folder = dataFolder.resolve("intake");
  }

  /** A job as the database remembers it. */
  record Row(
      String id, Instant begunAt, String begunBy, String kind, String title, String request) {

    boolean isFile() {
      return kind.equals("file");
    }
  }

  /** Where the file of a job lies, or will lie. */
  Path file(String id) {
    return folder.resolve(id);
  }

  /** A new empty file for a job. */
  Path newFile(String id) {
    try {
      Files.createDirectories(folder);
      return Files.createFile(file(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets the file of a job be the one that was received under another id. */
  void replace(String id, String received) {
    try {
      Files.move(file(received), file(id), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remember(Job job) {
    jdbc.sql(
            """
            INSERT INTO intake_job (id, begun_by, kind, title, request, outcome)
            VALUES (?, ?, ?, ?, ?, 'open')
            ON DUPLICATE KEY UPDATE title = VALUES(title), request = VALUES(request)
            """)
        .param(job.id())
        .param(job.by())
        .param(job.file().isPresent() ? "file" : "statbank")
        .param(job.title())
        .param(job.request().map(json::writeValueAsString).orElse(""))
        .update();
  }

  /** The request of a remembered job; empty where it was never settled. */
  Optional<Request> request(Row row) {
    return row.request().isEmpty()
        ? Optional.empty()
        : Optional.of(json.readValue(row.request(), Request.class));
  }

  List<Row> open() {
    return jdbc.sql(
            """
            SELECT id, begun_at, begun_by, kind, title, request FROM intake_job
            WHERE outcome = 'open' ORDER BY begun_at
            """)
        .query(Row.class)
        .list();
  }

  /** A job that is over, as far as it is remembered: what it was called and what became of it. */
  Optional<Job> over(String id) {
    return jdbc.sql(
            """
            SELECT j.id, j.begun_at, j.begun_by, j.kind, j.title, j.outcome, r.code AS release_code
            FROM intake_job j LEFT JOIN data_release r ON r.id = j.release_id
            WHERE j.id = ? AND j.outcome IN ('published', 'discarded')
            """)
        .param(id)
        .query(Over.class)
        .optional()
        .map(row -> row.job(row.kind().equals("file") ? file(id) : null));
  }

  private record Over(
      String id,
      Instant begunAt,
      String begunBy,
      String kind,
      String title,
      String outcome,
      @Nullable String releaseCode) {

    Job job(@Nullable Path file) {
      var job = new Job(id, begunAt, begunBy, title, file);
      if (outcome.equals("published")) {
        job.published(releaseCode);
      } else {
        job.end(State.DISCARDED);
      }
      return job;
    }
  }

  /** The job is over; its file is not needed any more. */
  void close(Job job, String outcome, @Nullable Integer release) {
    jdbc.sql("UPDATE intake_job SET outcome = ?, release_id = ? WHERE id = ?")
        .param(outcome)
        .param(release)
        .param(job.id())
        .update();
    remove(job.id());
  }

  void remove(String id) {
    try {
      FileSystemUtils.deleteRecursively(file(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what a crash has left of files that never became a job. */
  void removeOthers(Set<String> jobs) {
    var names = folder.toFile().list((_, name) -> !jobs.contains(name));
    if (names != null) {
      Arrays.stream(names).forEach(this::remove);
    }
  }

  /** Forgets jobs that nobody has finished for a month, and their files. */
  void forgetOld() {
    jdbc.sql(
            "SELECT id FROM intake_job WHERE outcome = 'open' AND begun_at < NOW() - INTERVAL ? DAY")
        .param(KEPT_DAYS)
        .query(String.class)
        .list()
        .forEach(
            id -> {
              remove(id);
              jdbc.sql("UPDATE intake_job SET outcome = 'forgotten' WHERE id = ?")
                  .param(id)
                  .update();
            });
  }
}

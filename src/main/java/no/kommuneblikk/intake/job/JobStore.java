package no.kommuneblikk.intake.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.release.Instances;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers jobs that are not over, with their files, so that they can be done again after a crash.
 * The files lie in the data directory under the name we gave them, never under the one they came
 * with. Each job is of one product; another that has its file takes it over when that one is gone.
 */
@Component
class JobStore {

  /** What nobody has finished for so long is given up. */
  static final int KEPT_DAYS = 30;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Instances instances;
  private final Uploads uploads;
  private final Clock clock;
  private final Path folder;
  private final SeenOld oldJobs = new SeenOld();
  private final SeenOld oldFiles = new SeenOld();

  JobStore(
      JdbcClient jdbc,
      JsonMapper json,
      Instances instances,
      Uploads uploads,
      Clock clock,
      @Qualifier("dataFolder") Path dataFolder) {
    this.jdbc = jdbc;
    this.json = json;
    this.instances = instances;
    this.uploads = uploads;
    this.clock = clock;
    this.folder = dataFolder.resolve("intake");
  }

  /** A job as the database remembers it. */
  record Row(
      String id,
      Instant begunAt,
      String begunBy,
      String kind,
      String title,
      String request,
      @Nullable String owner) {

    boolean isFile() {
      return kind.equals("file");
    }
  }

  /** Where the file of a job lies, or will lie. */
  Path file(String id) {
    return folder.resolve(id);
  }

  /** A new empty file to receive something in. */
  Path newFile(String id) {
    try {
      return uploads.newFile(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a file lies that was received and that no job has yet. */
  Path received(String id) {
    return uploads.file(id);
  }

  /** Lets the file of a job be one that was received. */
  void keep(String id, String received) {
    try {
      Files.createDirectories(folder);
      Files.move(received(received), file(id), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remember(Job job) {
    jdbc.sql(
            """
            INSERT INTO intake_job (id, begun_by, kind, title, request, outcome, owner)
            VALUES (?, ?, ?, ?, ?, 'open', ?)
            ON DUPLICATE KEY UPDATE title = VALUES(title), request = VALUES(request)
            """)
        .param(job.id())
        .param(job.by())
        .param(job.file().isPresent() ? "file" : "statbank")
        .param(job.title())
        .param(job.request().map(json::writeValueAsString).orElse(""))
        .param(instances.own())
        .update();
  }

  /** The request of a remembered job; empty where it was never settled. */
  Optional<Request> request(Row row) {
    return row.request().isEmpty()
        ? Optional.empty()
        : Optional.of(json.readValue(row.request(), Request.class));
  }

  /** Takes over the open jobs of products that no longer run, if what they need is here. */
  List<Row> adopt() {
    var others =
        others("TRUE").stream()
            .filter(row -> !row.isFile() || Files.exists(file(row.id())))
            .toList();
    return ownerless(others).filter(this::isAdopted).toList();
  }

  /** Open jobs of others that a condition holds for. */
  private List<Row> others(String condition) {
    return jdbc.sql(
            """
            SELECT id, begun_at, begun_by, kind, title, request, owner FROM intake_job
            WHERE outcome = 'open' AND NOT owner <=> ? AND %s ORDER BY begun_at
            """
                .formatted(condition))
        .param(instances.own())
        .query(Row.class)
        .list();
  }

  private Stream<Row> ownerless(List<Row> rows) {
    var gone =
        instances.gone(
            rows.stream().map(Row::owner).filter(Objects::nonNull).collect(Collectors.toSet()));
    return rows.stream().filter(row -> row.owner() == null || gone.contains(row.owner()));
  }

  /** False if another product was there first. */
  private boolean isAdopted(Row row) {
    return jdbc.sql(
                "UPDATE intake_job SET owner = ? WHERE id = ? AND outcome = 'open' AND owner <=> ?")
            .param(instances.own())
            .param(row.id())
            .param(row.owner())
            .update()
        > 0;
  }

  /** Ids of the open jobs of this product. */
  List<String> own() {
    return jdbc.sql("SELECT id FROM intake_job WHERE outcome = 'open' AND owner = ?")
        .param(instances.own())
        .query(String.class)
        .list();
  }

  /** Lets whoever comes next have the open jobs of this product. */
  void leave() {
    jdbc.sql("UPDATE intake_job SET owner = NULL WHERE outcome = 'open' AND owner = ?")
        .param(instances.own())
        .update();
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

  /** Removes the file of a job, or one that was received under that id. */
  void remove(String id) {
    try {
      FileSystemUtils.deleteRecursively(file(id));
      FileSystemUtils.deleteRecursively(received(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Removes what others that no longer run have left of files. The folder may be shared with a
   * product on another database, whose jobs are not known here and are given up in a month too.
   *
   * @param count the time that has passed, in nanoseconds
   */
  void clear(long count) {
    uploads.clear();
    var unknown = new HashSet<String>();
    for (var name : Objects.requireNonNullElse(folder.toFile().list(), new String[0])) {
      var outcome = outcome(name).orElse("unknown");
      if (!Files.isRegularFile(file(name)) || outcome.equals("open")) {
        continue;
      }
      if (!outcome.equals("unknown")) {
        remove(name);
      } else if (isOld(file(name))) {
        unknown.add(name);
      }
    }
    oldFiles.confirmed(unknown, count).forEach(this::remove);
  }

  private boolean isOld(Path file) {
    return Instant.ofEpochMilli(file.toFile().lastModified())
        .isBefore(clock.instant().minus(Duration.ofDays(KEPT_DAYS + 1)));
  }

  private Optional<String> outcome(String id) {
    return jdbc.sql("SELECT outcome FROM intake_job WHERE id = ?")
        .param(id)
        .query(String.class)
        .optional();
  }

  /**
   * Forgets jobs that nobody has finished for a month and that no running product has.
   *
   * @param count the time that has passed, in nanoseconds
   */
  void forgetOld(long count) {
    var old = others("begun_at < NOW() - INTERVAL %d DAY".formatted(KEPT_DAYS));
    var confirmed = oldJobs.confirmed(old.stream().map(Row::id).collect(Collectors.toSet()), count);
    ownerless(old.stream().filter(row -> confirmed.contains(row.id())).toList())
        .forEach(
            row ->
                jdbc.sql("UPDATE intake_job SET outcome = 'forgotten' WHERE id = ? AND owner <=> ?")
                    .param(row.id())
                    .param(row.owner())
                    .update());
  }
}

package no.kommuneblikk.intake.job;

import static no.kommuneblikk.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.intake.check.Rules;
import no.kommuneblikk.release.Publishing;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of jobs, in memory and in the database. Every test gives up what it has begun. */
@ProductTest
class JobsTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  private static final long DAY = SeenOld.LONG_ENOUGH.toNanos();

  @Autowired Jobs jobs;
  @Autowired Publishing publishing;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource connections;

  @Autowired
  @Qualifier("dataFolder")
  Path folder;

  private final List<Job> begun = new ArrayList<>();

  @AfterEach
  void giveUp() {
    begun.forEach(jobs::discard);
  }

  private Job received(double value) throws IOException {
    var id = jobs.newId();
    Files.writeString(
        jobs.newFile(id), "kommunenr;kommune;år;verdi\n3801;Horten;2020;%s\n".formatted(value));
    var job = jobs.received(id, "prøve.csv", "Kari");
    begun.add(job);
    return job;
  }

  private Job ready(double value) throws IOException, InterruptedException {
    var job = received(value);
    var recipe = job.guess().orElseThrow().recipe().with(it -> it.measure = "netto-243");
    jobs.check(
        job,
        new Request(
            "Kari",
            recipe,
            null,
            new Rules(null, Rules.Scope.FIGURES, false, null, 2026),
            List.of(),
            "Prøveutgiver"));
    await()
        .failFast(() -> !job.state().isBusy() && job.state() != State.READY)
        .until(() -> job.state() == State.READY);
    return job;
  }

  @Test
  void nothingOfAJobThatIsGivenUpStaysInMemory() throws Exception {
    var job = ready(5_000);
    jobs.discard(job);
    assertThat(jobs.open()).doesNotContain(job);
    assertThat(jobs.find(job.id()).orElseThrow())
        .isNotSameAs(job)
        .returns(State.DISCARDED, Job::state)
        .returns("prøve.csv", Job::title)
        .returns("Kari", Job::by)
        .satisfies(JobsTest::holdsNothing);
  }

  @Test
  void ofAPublishedJobItIsRememberedWhatItBecame() throws Exception {
    var job = ready(5_000);
    jobs.publish(job, "Kari", "", null);
    var over = jobs.find(job.id()).orElseThrow();
    assertThat(over)
        .isNotSameAs(job)
        .returns(State.PUBLISHED, Job::state)
        .returns(job.release(), Job::release)
        .satisfies(JobsTest::holdsNothing);
    publishing.undo(Objects.requireNonNull(over.release().orElseThrow()), "Ola", "");
  }

  private static void holdsNothing(Job job) {
    assertThat(job.guess()).isEmpty();
    assertThat(job.request()).isEmpty();
    assertThat(job.draft()).isEmpty();
    assertThat(job.outcome()).isEmpty();
    assertThat(job.file().orElseThrow()).doesNotExist();
  }

  @Test
  void theOldestOfManyThatWaitIsSetAsideAndCanBeCheckedAgain() throws Exception {
    var first = ready(5_000);
    var draft = first.draft().orElseThrow();
    for (var i = 1; i <= Jobs.MOST_READY; i++) {
      ready(5_000 + i);
    }
    await().until(() -> first.state() != State.READY);
    assertThat(first.state()).isEqualTo(State.FAILED);
    assertThat(first.outcome()).isEmpty();
    assertThat(first.problem().orElseThrow().message(TEXTS))
        .asInstanceOf(STRING)
        .contains("satt til side", "Ingenting er publisert", "Kontroller på nytt");
    assertThat(first.file().orElseThrow()).exists();
    assertThat(
            jdbc.sql("SELECT COUNT(*) FROM data_release WHERE id = ?")
                .param(draft.id())
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(jobs.open()).filteredOn(job -> job.state() == State.READY).hasSize(Jobs.MOST_READY);
  }

  @Test
  void whatNobodyHasFinishedForAMonthIsGivenUpWhileTheProductRuns() throws Exception {
    var job = received(5_000);
    var later = job.begun().plus(Duration.ofDays(JobStore.KEPT_DAYS)).plusMillis(1);
    jobs.giveUpOld(later, 0);
    jobs.giveUpOld(later, DAY - 1);
    assertThat(jobs.open()).contains(job);
    jobs.giveUpOld(later, DAY);
    assertThat(jobs.open()).doesNotContain(job);
    assertThat(jobs.find(job.id()).orElseThrow().state()).isEqualTo(State.DISCARDED);
  }

  @Test
  void aClockThatJumpsForwardAndBackTakesNoJobFromAnybody() throws Exception {
    var job = received(5_000);
    var other = remember("00000000000000c1", UUID.randomUUID().toString(), "file");
    for (var day = 0; day < 5; day++) {
      jobs.giveUpOld(job.begun().plus(Duration.ofDays(4_000)), day * DAY);
      begin(other, 4_000);
      jobs.lookAfter(day * DAY);
      jobs.giveUpOld(job.begun().minus(Duration.ofDays(4_000)), day * DAY + DAY / 2);
      begin(other, -4_000);
      jobs.lookAfter(day * DAY + DAY / 2);
    }
    assertThat(jobs.open()).contains(job);
    assertThat(outcome(other)).isEqualTo("open");
    begin(other, 31);
    jobs.lookAfter(10 * DAY);
    jobs.lookAfter(11 * DAY);
    assertThat(outcome(other)).isEqualTo("forgotten");
    jdbc.sql("DELETE FROM intake_job WHERE id = ?").param(other).update();
  }

  private void begin(String job, int daysAgo) {
    jdbc.sql("UPDATE intake_job SET begun_at = NOW() - INTERVAL ? DAY WHERE id = ?")
        .params(daysAgo, job)
        .update();
  }

  private String outcome(String job) {
    return jdbc.sql("SELECT outcome FROM intake_job WHERE id = ?")
        .param(job)
        .query(String.class)
        .single();
  }

  @Test
  void theJobOfAProductThatIsGoneIsTakenOverAndThatOfOneThatLivesIsNot() throws Exception {
    var gone = remember("00000000000000a1", UUID.randomUUID().toString(), "statbank");
    var elsewhere = remember("00000000000000a2", UUID.randomUUID().toString(), "file");
    var other = UUID.randomUUID().toString();
    var living = remember("00000000000000a3", other, "statbank");
    try (var connection = connections.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("DO GET_LOCK('kommuneblikk-%s', 0)".formatted(other));
      jobs.lookAfterWhileRunning();
      assertThat(jobs.open()).extracting(Job::id).contains(gone).doesNotContain(living, elsewhere);
      statement.execute("DO RELEASE_LOCK('kommuneblikk-%s')".formatted(other));
    }
    jobs.lookAfterWhileRunning();
    assertThat(jobs.open()).extracting(Job::id).contains(living).doesNotContain(elsewhere);
    jdbc.sql("DELETE FROM intake_job WHERE id IN (?, ?, ?)")
        .params(gone, elsewhere, living)
        .update();
    jobs.lookAfterWhileRunning();
    assertThat(jobs.open()).as("what was taken from us").extracting(Job::id).doesNotContain(gone);
  }

  private String remember(String id, String owner, String kind) {
    jdbc.sql(
            """
            INSERT INTO intake_job (id, begun_by, kind, title, request, outcome, owner)
            VALUES (?, 'Kari', ?, '07459', '', 'open', ?)
            """)
        .params(id, kind, owner)
        .update();
    return id;
  }

  @Test
  void filesOfAProductThatIsGoneAreRemovedAndThoseOfOneThatLivesAreNot() throws Exception {
    var uploads = folder.resolve("intake").resolve("uploads");
    var left = Files.createDirectories(uploads.resolve("borte"));
    Files.writeString(left.resolve("halv"), "kommunenr;");
    Files.createFile(uploads.resolve("borte.lock"));
    var received = Files.createDirectories(uploads.resolve("lever"));
    Files.writeString(received.resolve("halv"), "kommunenr;");
    var own = jobs.newFile(jobs.newId());
    var job = received(5_000);
    var foreign = Files.writeString(folder.resolve("intake").resolve("00000000000000b1"), "x");
    try (var alive =
        FileChannel.open(
            uploads.resolve("lever.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      alive.lock();
      jobs.lookAfterWhileRunning();
      assertThat(left).doesNotExist();
      assertThat(received.resolve("halv")).exists();
    }
    assertThat(own).exists();
    assertThat(job.file().orElseThrow()).exists();
    assertThat(foreign).as("perhaps of a product on another database").exists();
    var written = Files.getLastModifiedTime(foreign).toInstant();
    Files.setLastModifiedTime(
        foreign, FileTime.from(written.minus(Duration.ofDays(JobStore.KEPT_DAYS + 2))));
    jobs.lookAfter(0);
    assertThat(foreign).as("perhaps the clock is wrong").exists();
    jobs.lookAfter(DAY);
    assertThat(foreign).doesNotExist();
    assertThat(received).doesNotExist();
    Files.delete(own);
  }
}

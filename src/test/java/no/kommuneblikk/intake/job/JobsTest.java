package no.kommuneblikk.intake.job;

import static no.kommuneblikk.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
import org.jspecify.annotations.Nullable;
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
  void anIdThatNoJobHasFindsNone() {
    assertThat(jobs.find("")).isEmpty();
    assertThat(jobs.find("0123456789abcdef")).isEmpty();
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
    var later = job.begun().plus(Duration.ofDays(Jobs.KEPT_DAYS)).plusMillis(1);
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
    for (var day = 0; day < 5; day++) {
      jobs.giveUpOld(job.begun().plus(Duration.ofDays(4_000)), day * DAY);
      jobs.giveUpOld(job.begun().minus(Duration.ofDays(4_000)), day * DAY + DAY / 2);
    }
    assertThat(jobs.open()).contains(job);
  }

  private String outcome(String job) {
    return jdbc.sql("SELECT outcome FROM intake_job WHERE id = ?")
        .param(job)
        .query(String.class)
        .single();
  }

  @Test
  void theJobOfAProductThatIsGoneIsOverAndThatOfOneThatLivesIsNot() throws Exception {
    var gone = remember("00000000000000a1", UUID.randomUUID().toString(), "file");
    var earlier = remember("00000000000000a2", null, "statbank");
    var other = UUID.randomUUID().toString();
    var living = remember("00000000000000a3", other, "file");
    try (var connection = connections.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("DO GET_LOCK('kommuneblikk-%s', 0)".formatted(other));
      jobs.lookAfterWhileRunning();
      assertThat(jobs.interrupted())
          .extracting(Job::id)
          .contains(gone, earlier)
          .doesNotContain(living);
      assertThat(jobs.find(gone).orElseThrow())
          .returns(State.INTERRUPTED, Job::state)
          .returns("07459", Job::title)
          .returns("Kari", Job::by)
          .satisfies(JobsTest::holdsNothing);
      assertThat(outcome(living)).isEqualTo("open");
      statement.execute("DO RELEASE_LOCK('kommuneblikk-%s')".formatted(other));
    }
    jobs.lookAfterWhileRunning();
    assertThat(jobs.interrupted()).extracting(Job::id).contains(living);
    assertThat(jobs.open()).isEmpty();
    jdbc.sql("DELETE FROM intake_job WHERE id IN (?, ?, ?)").params(gone, earlier, living).update();
  }

  @Test
  void whatWasTakenFromAProductThatWasHaltedIsLetGo() throws Exception {
    var job = ready(5_000);
    jdbc.sql("UPDATE intake_job SET outcome = 'interrupted' WHERE id = ?").param(job.id()).update();
    jobs.lookAfterWhileRunning();
    assertThat(jobs.open()).isEmpty();
    assertThat(jobs.find(job.id()).orElseThrow())
        .returns(State.INTERRUPTED, Job::state)
        .satisfies(JobsTest::holdsNothing);
    jdbc.sql("DELETE FROM intake_job WHERE id = ?").param(job.id()).update();
  }

  private String remember(String id, @Nullable String owner, String kind) {
    jdbc.sql(
            """
            INSERT INTO intake_job (id, begun_by, kind, title, request, outcome, owner)
            VALUES (?, 'Kari', ?, '07459', '', 'open', ?)
            """)
        .param(id)
        .param(kind)
        .param(owner)
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
    jobs.lookAfterWhileRunning();
    assertThat(received).doesNotExist();
    Files.delete(own);
  }
}

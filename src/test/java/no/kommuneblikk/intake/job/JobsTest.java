package no.kommuneblikk.intake.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.intake.check.Rules;
import no.kommuneblikk.release.Publishing;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of jobs, in memory and in the database. Every test gives up what it has begun. */
@ProductTest
class JobsTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Autowired Jobs jobs;
  @Autowired Publishing publishing;
  @Autowired JdbcClient jdbc;

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
    var recipe = job.guess().orElseThrow().recipe().withMeasure("netto-243");
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
        .atMost(PATIENCE)
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
    await().atMost(PATIENCE).until(() -> first.state() != State.READY);
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
    jobs.giveUpBegunBefore(job.begun());
    assertThat(jobs.open()).contains(job);
    jobs.giveUpBegunBefore(job.begun().plusMillis(1));
    assertThat(jobs.open()).doesNotContain(job);
    assertThat(jobs.find(job.id()).orElseThrow().state()).isEqualTo(State.DISCARDED);
  }
}

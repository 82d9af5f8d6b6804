package no.kommuneblikk.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.indicator.ReleaseContents;
import no.kommuneblikk.indicator.ReleasesInForce;
import no.kommuneblikk.indicator.Turns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A release that is to be seen from a day on, and a machine whose clock is set. */
@ProductTest
class VisibleFromTest {

  private static final int DAYS_AHEAD = 10;

  @Autowired JdbcClient jdbc;
  @Autowired Drafts drafts;

  private final Instant start = Instant.parse("2026-11-01T12:00:00Z");
  private Instant machine = start;
  private long count;
  private final Publishing publishing;
  private int scheduled;

  @Autowired
  VisibleFromTest(
      JdbcClient jdbc,
      ReleasesInForce inForce,
      ReleaseContents contents,
      Instances instances,
      Turns turns,
      ApplicationEventPublisher events) {
    var clock = new SteadyTime(() -> machine, () -> count).withZone(Publishing.NORWAY);
    publishing = new Publishing(jdbc, inForce, contents, instances, turns, events, clock);
  }

  @AfterEach
  void takeBack() {
    var code =
        jdbc.sql("SELECT code FROM data_release WHERE id = ?")
            .param(scheduled)
            .query(String.class)
            .single();
    publishing.undo(code, "Prøve", "");
  }

  private void schedule() {
    var draft = SmallDraft.in(drafts, jdbc);
    scheduled = draft.id();
    publishing.publish(
        draft.id(),
        SmallDraft.account(publishing.today().plusDays(DAYS_AHEAD)),
        publishing.basis(draft.id()));
  }

  private void pass(Duration time) {
    machine = machine.plus(time);
    count += time.toNanos();
  }

  private boolean isDue() {
    return publishing.due().contains(scheduled);
  }

  @Test
  void isSeenWhenItsDayHasCome() {
    schedule();
    pass(Duration.ofDays(DAYS_AHEAD - 1));
    assertThat(isDue()).isFalse();
    pass(Duration.ofDays(1));
    assertThat(isDue()).isTrue();
  }

  @Test
  void isNotSeenBeforeItsDayByAClockThatJumpsAndIsPutRight() {
    schedule();
    machine = machine.plus(Duration.ofDays(400));
    assertThat(isDue()).isFalse();
    pass(Duration.ofMinutes(50));
    assertThat(isDue()).isFalse();
    machine = machine.minus(Duration.ofDays(400));
    pass(Duration.ofHours(2));
    assertThat(isDue()).isFalse();
  }

  @Test
  void whatIsSeenStaysSeenWhenTheClockIsSetBack() {
    schedule();
    pass(Duration.ofDays(DAYS_AHEAD));
    assertThat(isDue()).isTrue();
    publishing.putDueInForce(scheduled);
    machine = machine.minus(Duration.ofDays(400));
    pass(Duration.ofHours(2));
    publishing.due().forEach(publishing::putDueInForce);
    assertThat(
            jdbc.sql("SELECT state FROM data_release WHERE id = ?")
                .param(scheduled)
                .query(String.class)
                .single())
        .isEqualTo("published");
  }
}

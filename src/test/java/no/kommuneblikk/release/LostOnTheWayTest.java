package no.kommuneblikk.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.indicator.ReleaseContents;
import no.kommuneblikk.indicator.ReleasesInForce;
import no.kommuneblikk.indicator.Turns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A database that gives up in the middle of a change, or is lost before it can say that it has
 * stored it. Each change is made once all the same.
 */
@ProductTest
class LostOnTheWayTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);

  @Autowired JdbcClient jdbc;
  @Autowired ReleasesInForce inForce;
  @Autowired ReleaseContents contents;
  @Autowired Instances instances;
  @Autowired Turns turns;
  @Autowired Drafts drafts;
  @Autowired ReleaseLog log;
  @Autowired ApplicationEventPublisher events;

  private final List<Integer> begun = new ArrayList<>();
  private int lost;

  @AfterEach
  void takeBack() {
    while (log.releases().stream()
        .anyMatch(line -> line.origin().equals("intake") && line.inForce() > 0)) {
      publishing(events).undo(null, "Prøve", "");
    }
    begun.forEach(drafts::discard);
  }

  private Publishing publishing(ApplicationEventPublisher told) {
    return new Publishing(jdbc, inForce, contents, instances, turns, told, CLOCK);
  }

  /** Gives up in the first change it takes part in. */
  private Publishing givingUp() {
    return publishing(
        _ -> {
          if (lost++ == 0) {
            throw new QueryTimeoutException("max_statement_time exceeded");
          }
        });
  }

  /** Stores the first change, and is lost before it can say so. */
  private Publishing lostWhenStored() {
    return publishing(
        _ ->
            TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                  @Override
                  public void afterCommit() {
                    if (lost++ == 0) {
                      throw new TransactionSystemException("Could not commit");
                    }
                  }
                }));
  }

  private String published(Publishing publishing) {
    var draft = SmallDraft.in(drafts, jdbc);
    begun.add(draft.id());
    publishing.publish(draft.id(), SmallDraft.account(null), publishing.basis(draft.id()));
    return draft.code();
  }

  private List<String> acts(String code) {
    return log.events(20).stream()
        .filter(event -> event.release().equals(code))
        .map(ReleaseLog.Event::kind)
        .toList()
        .reversed();
  }

  private boolean isInForce(String code) {
    return log.releases().stream().anyMatch(line -> line.code().equals(code) && line.inForce() > 0);
  }

  @Test
  void whatTheDatabaseGivesUpInTheMiddleIsTriedAgain() {
    var code = published(givingUp());
    lost = 0;
    assertThat(givingUp().undo(code, "Kari", "")).isEqualTo(code);
    assertThat(isInForce(code)).isFalse();
    lost = 0;
    givingUp().reinstate(code, "Kari", "");
    assertThat(isInForce(code)).isTrue();
    assertThat(acts(code)).containsExactly("published", "undone", "reinstated");
    assertThat(lost).isEqualTo(2);
  }

  @Test
  void whatWasStoredBeforeTheDatabaseWasLostIsNotDoneTwice() {
    var first = published(publishing(events));
    var code = published(lostWhenStored());
    lost = 0;
    assertThat(lostWhenStored().undo(null, "Kari", "")).isEqualTo(code);
    assertThat(isInForce(first)).as("the one before it, of which nobody has spoken").isTrue();
    lost = 0;
    lostWhenStored().reinstate(code, "Kari", "");
    assertThat(acts(code)).containsExactly("published", "undone", "reinstated");
    assertThat(acts(first)).containsExactly("published");
    assertThat(lost).isOne();
  }

  @Test
  void whatCanNotBeDoneIsNotTriedAgain() {
    assertThatExceptionOfType(NotPossible.class)
        .isThrownBy(() -> givingUp().undo("finnes-ikke", "Kari", ""));
    assertThat(lost).isZero();
  }
}

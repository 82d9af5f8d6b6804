package no.kommuneblikk.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.kommuneblikk.indicator.Shipped;
import no.kommuneblikk.release.ReleaseLog.Event;
import no.kommuneblikk.release.ReleaseLog.Line;
import org.junit.jupiter.api.Test;

class ReleaseStateTest {

  private static Line release(String origin, String state, int inForce, int measures) {
    return new Line(
        "arsverk-2026-11-22",
        "Årsverk",
        origin,
        state,
        inForce,
        "arsverk,netto-243",
        measures,
        10,
        "SINTEF",
        "IS-24/8",
        "",
        Instant.EPOCH,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Event event(String release, String kind) {
    return new Event(release, Instant.EPOCH, kind, "Kari", "");
  }

  private static ReleaseState of(Line release, Event... newestFirst) {
    return ReleaseState.of(release, List.of(newestFirst));
  }

  @Test
  void inForceForAllForSomeOrForNone() {
    assertThat(of(release("intake", "published", 2, 2))).isEqualTo(ReleaseState.IN_FORCE);
    assertThat(of(release("intake", "published", 1, 2))).isEqualTo(ReleaseState.PARTLY);
    assertThat(of(release("intake", "published", 0, 2))).isEqualTo(ReleaseState.SUPERSEDED);
  }

  @Test
  void undoneIsToldFromSupersededByTheLastAct() {
    var release = release("intake", "published", 0, 2);
    var undone = event(release.code(), "undone");
    var reinstated = event(release.code(), "reinstated");
    assertThat(of(release, undone)).isEqualTo(ReleaseState.UNDONE);
    assertThat(of(release, reinstated, undone)).isEqualTo(ReleaseState.SUPERSEDED);
    assertThat(of(release, event("en-annen", "undone"))).isEqualTo(ReleaseState.SUPERSEDED);
  }

  @Test
  void whatCameWithTheProductIsNeverUndone() {
    var shipped = of(release("reference", "published", 2, 2));
    assertThat(shipped).isEqualTo(ReleaseState.SHIPPED);
    assertThat(shipped.canBeUndone() || shipped.canBeReinstated() || shipped.canBeWithdrawn())
        .isFalse();
    assertThat(of(release("illustration", "published", 2, 2))).isEqualTo(ReleaseState.ILLUSTRATION);
  }

  @Test
  void onlyWhatWaitsForItsDayCanBeWithdrawn() {
    assertThat(of(release("intake", "scheduled", 0, 2)).canBeWithdrawn()).isTrue();
    assertThat(of(release("intake", "withdrawn", 0, 2)).canBeWithdrawn()).isFalse();
    assertThat(of(release("intake", "published", 2, 2)).canBeUndone()).isTrue();
  }

  @Test
  void aReleaseIsSeenOnThePageOfItsMeasures() {
    var release = release("intake", "published", 2, 2);
    assertThat(ReleasePages.pages(release, Shipped.CATALOG)).containsExactly("/arsverk", "/midler");
    assertThat(ReleasePages.pinned(release, Shipped.CATALOG))
        .isEqualTo("/arsverk?utgave=arsverk-2026-11-22");
    assertThat(ReleasePages.pinned(List.of("folketall"), "x", Shipped.CATALOG))
        .isEqualTo("/om-tallene");
    assertThat(ReleasePages.pinned(List.of("mal-vurderinger"), "x", Shipped.CATALOG))
        .isEqualTo("/mal?utgave=x");
  }
}

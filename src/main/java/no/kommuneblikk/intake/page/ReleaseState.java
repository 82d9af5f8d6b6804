package no.kommuneblikk.intake.page;

import java.util.List;
import java.util.Locale;
import no.kommuneblikk.release.ReleaseLog.Event;
import no.kommuneblikk.release.ReleaseLog.Line;

/** What a release is to the figures right now. */
public enum ReleaseState {
  IN_FORCE,
  PARTLY,
  SUPERSEDED,
  UNDONE,
  SCHEDULED,
  WITHDRAWN,
  SHIPPED,
  ILLUSTRATION;

  private static final String INTAKE = "intake";

  /**
   * The state of a release.
   *
   * @param events of all releases, the newest first
   */
  public static ReleaseState of(Line release, List<Event> events) {
    if (!release.origin().equals(INTAKE)) {
      return ofShipped(release);
    }
    return switch (release.state()) {
      case "scheduled" -> SCHEDULED;
      case "withdrawn" -> WITHDRAWN;
      default -> ofPublished(release, events);
    };
  }

  private static ReleaseState ofShipped(Line release) {
    if (release.origin().equals("illustration")) {
      return ILLUSTRATION;
    }
    return release.inForce() == 0 && release.measureCount() > 0 ? SUPERSEDED : SHIPPED;
  }

  private static ReleaseState ofPublished(Line release, List<Event> events) {
    if (release.inForce() > 0) {
      return release.inForce() < release.measureCount() ? PARTLY : IN_FORCE;
    }
    var last = events.stream().filter(it -> it.release().equals(release.code())).findFirst();
    return last.filter(it -> it.kind().equals("undone")).isPresent() ? UNDONE : SUPERSEDED;
  }

  /** As message keys and style sheets name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean canBeUndone() {
    return this == IN_FORCE;
  }

  public boolean canBeReinstated() {
    return this == SUPERSEDED || this == UNDONE || this == PARTLY;
  }

  public boolean canBeWithdrawn() {
    return this == SCHEDULED;
  }
}

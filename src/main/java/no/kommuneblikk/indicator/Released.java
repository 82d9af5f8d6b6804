package no.kommuneblikk.indicator;

/** An indicator and the release it is read from. */
public record Released(Indicator indicator, Release release) {

  /** The key of its observations, as the queries compare it. */
  String key() {
    return release.id() + ":" + indicator.id();
  }

  /** The quality a value is shown with: whatever stands in an illustration is illustration. */
  public Quality shown(Quality stored) {
    return release.illustration() && stored == Quality.REPORTED ? Quality.ILLUSTRATION : stored;
  }
}

package no.kommuneblikk.intake.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.IndicatorNames;
import no.kommuneblikk.indicator.IndicatorRepository;
import no.kommuneblikk.indicator.MeasureCatalog;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.web.language.ReaderLanguage;
import org.springframework.stereotype.Component;

/** What people call the measures: ours by our words, a steward's own by the steward's. */
@Component
public class MeasureNames {

  private final Releases releases;
  private final IndicatorRepository indicators;
  private final ReaderLanguage language;

  MeasureNames(Releases releases, IndicatorRepository indicators, ReaderLanguage language) {
    this.releases = releases;
    this.indicators = indicators;
    this.language = language;
  }

  /** All that is known of the measures. */
  public MeasureCatalog catalog() {
    return releases.catalog();
  }

  /** The figures that show a measure best, the best one first. */
  public List<String> figures(String measure) {
    return indicators.figures(measure);
  }

  /** Names by code; what has no name is called by its code. */
  public Names names() {
    var texts = language.ofPage();
    return new Names(
        releases.indicators().stream()
            .collect(Collectors.toMap(Indicator::code, it -> IndicatorNames.of(it, texts))));
  }

  /** The measures that numbers can be stored as, by name. */
  public Map<String, String> offered() {
    var names = names();
    var offered = new LinkedHashMap<String, String>();
    releases.indicators().stream()
        .filter(indicator -> indicator.kind() != Indicator.Kind.RATING)
        .map(Indicator::code)
        .sorted(Comparator.comparing(names::of))
        .forEach(code -> offered.put(code, names.of(code)));
    return offered;
  }

  /**
   * A measure that there are figures of.
   *
   * @param release what the one in force is called
   * @param generated whether they are made up
   * @param tabular whether they are numbers, and not ratings
   */
  public record InForce(
      String code, String name, String release, boolean generated, boolean tabular) {}

  /** The measures that readers find figures of, by name. */
  public List<InForce> inForce() {
    var names = names();
    return releases.indicators().stream()
        .flatMap(indicator -> releases.choose(indicator.code(), null, true).stream())
        .map(
            it ->
                new InForce(
                    it.indicator().code(),
                    names.of(it.indicator().code()),
                    it.release().label(),
                    it.release().illustration(),
                    it.indicator().kind() != Indicator.Kind.RATING))
        .sorted(Comparator.comparing(InForce::name))
        .toList();
  }

  /** The unit that a measure is stored in; empty if there is no such measure. */
  public String unit(String code) {
    return releases.find(code).map(Indicator::unit).orElse("");
  }

  /** Whether values of a measure can't be added. */
  public boolean isRate(String code) {
    return releases.find(code).filter(it -> !it.kind().isSummed()).isPresent();
  }

  /** What a rate or share can be of, by name: all that can be counted. */
  public Map<String, String> wholes() {
    var wholes = new LinkedHashMap<>(offered());
    wholes.keySet().removeIf(this::isRate);
    return wholes;
  }

  /** Names of measures. */
  public record Names(Map<String, String> known) {

    public Names {
      known = Map.copyOf(known);
    }

    public String of(String code) {
      return known.getOrDefault(code, code);
    }

    public String of(List<String> codes) {
      return String.join(", ", codes.stream().map(this::of).toList());
    }
  }
}

package no.kommuneblikk.intake.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.IndicatorNames;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people call the measures: ours by our words, a steward's own by the steward's. */
@Component
public class Measures {

  private final JdbcClient jdbc;
  private final Releases releases;
  private final Texts texts;

  Measures(JdbcClient jdbc, Releases releases, TextCatalog catalog) {
    this.jdbc = jdbc;
    this.releases = releases;
    this.texts = catalog.texts(TextCatalog.BOKMAL);
  }

  /** Names by code; what has no name is called by its code. */
  public Names names() {
    var own = new HashMap<String, String>();
    jdbc.sql("SELECT code, name FROM indicator WHERE name IS NOT NULL")
        .query(
            row -> {
              own.put(row.getString("code"), row.getString("name"));
            });
    return new Names(own, texts);
  }

  /** The measures that numbers can be stored as, by name. */
  public Map<String, String> offered() {
    var names = names();
    var offered = new LinkedHashMap<String, String>();
    releases.indicators().stream()
        .filter(indicator -> indicator.kind() != Indicator.Kind.RATING)
        .map(Indicator::code)
        .sorted(java.util.Comparator.comparing(names::of))
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
        .sorted(java.util.Comparator.comparing(InForce::name))
        .toList();
  }

  /** The unit that a measure is stored in; empty if there is no such measure. */
  public String unit(String code) {
    return releases.find(code).map(Indicator::unit).orElse("");
  }

  /** Whether values of a measure can't be added. */
  public boolean isRate(String code) {
    return releases.find(code).filter(it -> it.kind() == Indicator.Kind.RATE).isPresent();
  }

  /** Names of measures. */
  public record Names(Map<String, String> own, Texts texts) {

    public Names {
      own = Map.copyOf(own);
    }

    public String of(String code) {
      return IndicatorNames.find(code, texts).orElseGet(() -> own.getOrDefault(code, code));
    }

    public String of(List<String> codes) {
      return String.join(", ", codes.stream().map(this::of).toList());
    }
  }
}

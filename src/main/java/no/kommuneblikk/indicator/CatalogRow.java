package no.kommuneblikk.indicator;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A measure, once for each language that it has a name in, or once without. */
record CatalogRow(
    int id,
    String code,
    String unit,
    Indicator.Kind kind,
    @Nullable String denominator,
    boolean producerCaveat,
    Belonging.Topic topic,
    int position,
    @Nullable String effortArea,
    @Nullable Integer firstYear,
    @Nullable String source,
    boolean yearlyGrowth,
    @Nullable String language,
    @Nullable String name,
    @Nullable String shortName,
    @Nullable String inSentence) {

  void addTo(Map<String, MeasureName> names) {
    if (language != null && name != null && shortName != null && inSentence != null) {
      names.put(language, new MeasureName(name, shortName, inSentence));
    }
  }

  Indicator indicator(Map<String, MeasureName> names) {
    return new Indicator(
        id,
        code,
        unit,
        kind,
        denominator,
        producerCaveat,
        new Belonging(topic, position, effortArea, firstYear, source, yearlyGrowth),
        names);
  }
}

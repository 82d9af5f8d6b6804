package no.kommuneblikk.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Trait;

/**
 * What is known of every municipality of a structure.
 *
 * @param years the year that each measured trait is of; one that no year has enough of is not there
 * @param groups the KOSTRA groups of 2020 by number
 */
record KnownTraits(
    List<Traits> municipalities, Map<Trait, Integer> years, Map<Integer, KostraGroup> groups) {

  /** What is measured, by the code of its indicator. */
  static final Map<Trait, String> MEASURES =
      Map.of(
          Trait.SOCIAL_ASSISTANCE, MeasureCodes.RECIPIENTS,
          Trait.MEDIAN_INCOME, MeasureCodes.MEDIAN_INCOME,
          Trait.OFFENCES, MeasureCodes.OFFENCES);

  /**
   * A year is fit when municipalities with at least this share of each county's inhabitants have a
   * figure.
   */
  private static final double FITTING_SHARE = 0.5;

  private static final int PER = 1_000;

  /**
   * Puts together what is known. Each measure is of its latest fit year: one in which
   * municipalities with half of the inhabitants of every county have a figure of their own. Of the
   * figures that the product comes with, 2017 and 2019 are not: whole counties are missing.
   *
   * @param rows of every year there is
   */
  static KnownTraits of(
      Collection<Municipality> municipalities,
      List<MunicipalValue> rows,
      List<KostraGroup> kostra) {
    var groups = kostra.stream().collect(toMap(KostraGroup::groupNumber, group -> group));
    var years = new EnumMap<Trait, Integer>(Trait.class);
    var measured = new EnumMap<Trait, Map<String, Double>>(Trait.class);
    MEASURES.forEach(
        (trait, code) -> {
          var byYear =
              rows.stream()
                  .filter(row -> row.indicator().equals(code) && isOwn(row))
                  .collect(groupingBy(MunicipalValue::year));
          latestFit(byYear, municipalities)
              .ifPresent(
                  year -> {
                    years.put(trait, year);
                    measured.put(trait, values(byYear.getOrDefault(year, List.of()), trait));
                  });
        });
    return new KnownTraits(
        municipalities.stream().map(it -> traits(it, measured, groups)).toList(), years, groups);
  }

  /** A share of a larger area's figure tells nothing of a municipality. */
  private static boolean isOwn(MunicipalValue row) {
    return row.value() != null && row.storedQuality() != Quality.ESTIMATED;
  }

  private static Optional<Integer> latestFit(
      Map<Integer, List<MunicipalValue>> byYear, Collection<Municipality> municipalities) {
    return byYear.entrySet().stream()
        .filter(
            entry ->
                isFit(
                    entry.getValue().stream()
                        .map(MunicipalValue::number)
                        .collect(Collectors.toSet()),
                    municipalities))
        .map(Map.Entry::getKey)
        .max(Comparator.naturalOrder());
  }

  private static boolean isFit(Set<String> known, Collection<Municipality> municipalities) {
    return municipalities.stream().collect(groupingBy(Municipality::county)).values().stream()
        .allMatch(
            county ->
                inhabitants(county.stream().filter(it -> known.contains(it.number())).toList())
                    >= FITTING_SHARE * inhabitants(county));
  }

  private static double inhabitants(List<Municipality> some) {
    return some.stream()
        .mapToDouble(it -> it.population2020() == null ? 0 : it.population2020())
        .sum();
  }

  /** Recipients are counted, and become a rate; the others are published as what they are. */
  private static Map<String, Double> values(List<MunicipalValue> rows, Trait trait) {
    var values = new HashMap<String, Double>();
    for (var row : rows) {
      var value = row.value();
      if (value != null && trait != Trait.SOCIAL_ASSISTANCE) {
        values.put(row.number(), value);
      } else if (value != null && row.population() > 0) {
        values.put(row.number(), value / row.population() * PER);
      }
    }
    return values;
  }

  private static Traits traits(
      Municipality municipality,
      Map<Trait, Map<String, Double>> measured,
      Map<Integer, KostraGroup> groups) {
    var values = new EnumMap<Trait, Double>(Trait.class);
    var inhabitants = municipality.population2020();
    if (inhabitants != null) {
      values.put(Trait.POPULATION, inhabitants.doubleValue());
    }
    var centrality = municipality.centrality();
    if (centrality != null) {
      values.put(Trait.CENTRALITY, centrality.doubleValue());
    }
    Optional.ofNullable(municipality.kostraGroup())
        .map(groups::get)
        .ifPresent(group -> group.incomeLevel().ifPresent(it -> values.put(Trait.FREE_INCOME, it)));
    measured.forEach(
        (trait, all) ->
            Optional.ofNullable(all.get(municipality.number()))
                .ifPresent(value -> values.put(trait, value)));
    return new Traits(municipality, values);
  }

  /** Whether anything is known of the trait for any municipality. */
  boolean hasAny(Trait trait) {
    return municipalities.stream().anyMatch(traits -> traits.knows(trait));
  }
}

package no.kommuneblikk.funding;

import java.util.List;
import no.kommuneblikk.text.Sha256;

/**
 * All that the estimate of free funds is computed from. The lists come in a fixed order, so that
 * the same figures have the same fingerprint.
 *
 * @param announced new growth for the country, a year each
 * @param population inhabitants on 1 January, by the municipality numbers of each year
 * @param recipients recipients of social assistance during the year, likewise; full of holes
 * @param areas the municipalities of 2020
 * @param steps how the municipalities of each year went into those areas
 */
record EstimateInputs(
    List<Announced> announced,
    List<YearValue> population,
    List<YearValue> recipients,
    List<Area> areas,
    List<Step> steps) {

  /** Million kroner of new growth, announced for one year. */
  record Announced(int year, double mnok) {}

  /** A count of people in one municipality of its year. */
  record YearValue(int year, String municipality, double value) {}

  /**
   * A municipality of 2020.
   *
   * @param sizeGroup under SSB's limits
   */
  record Area(String number, String county, String sizeGroup) {}

  /** The share of a year's municipality that went into an area of 2020. */
  record Step(int year, String from, String to, double weight) {}

  /** SHA-256 of these figures and of the rule they are put through. */
  String fingerprint(String rule) {
    return Sha256.of(rule + this);
  }
}

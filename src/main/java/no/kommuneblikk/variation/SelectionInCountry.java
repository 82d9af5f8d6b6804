package no.kommuneblikk.variation;

import java.util.List;
import java.util.Optional;
import no.kommuneblikk.measure.Quantities;
import no.kommuneblikk.measure.Reading;
import no.kommuneblikk.selection.Selection;

/**
 * Those selected, and all the municipalities of the country that they are seen against, read with
 * one statement.
 */
record SelectionInCountry(Reading selected, Reading country) {

  /** The change of the chosen measure; empty if there is nothing to read. */
  static Optional<SelectionInCountry> read(Quantities quantities, Selection selection) {
    return quantities
        .read(
            List.of(Variation.change(selection)),
            selection.with(
                draft -> {
                  draft.counties = List.of();
                  draft.size = null;
                }))
        .map(country -> of(country, selection));
  }

  static SelectionInCountry of(Reading country, Selection selection) {
    return new SelectionInCountry(
        new Reading(
            country.measures(),
            country.rows(),
            country.areas().stream()
                .filter(area -> selection.includes(area.municipality().county(), area.size()))
                .toList(),
            country.population(),
            country.faults(),
            selection),
        country);
  }
}

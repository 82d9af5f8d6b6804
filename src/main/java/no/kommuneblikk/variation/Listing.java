package no.kommuneblikk.variation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.measure.Measurements;
import no.kommuneblikk.measure.Reading;
import no.kommuneblikk.text.Texts;

/**
 * The rows of a table that lists some of many: those it lists, then every highlighted municipality
 * that is not among them, wherever it lies.
 *
 * @param listed in the order of the table
 * @param added in the reader's order
 * @param unknown names of highlighted municipalities without a value, which have no row
 * @param selected all that those listed are some of
 */
record Listing(
    List<Measured> listed, List<Measured> added, List<String> unknown, Measurements selected) {

  static Listing of(List<Measured> listed, SelectionInCountry field) {
    var selection = field.selected().selection();
    var country = field.country().of(Variation.change(selection)).byNumber();
    var shown = listed.stream().map(Measured::number).collect(Collectors.toSet());
    var others =
        selection.highlighted().stream().filter(number -> !shown.contains(number)).toList();
    return new Listing(
        listed,
        others.stream().flatMap(number -> Stream.ofNullable(country.get(number))).toList(),
        names(
            others.stream().filter(number -> !country.containsKey(number)).toList(),
            field.country()),
        field.selected().of(Variation.change(selection)));
  }

  private static List<String> names(List<String> numbers, Reading country) {
    return numbers.stream()
        .flatMap(
            number ->
                country.areas().stream()
                    .map(Reading.Area::municipality)
                    .filter(municipality -> municipality.number().equals(number)))
        .map(municipality -> municipality.displayName())
        .toList();
  }

  List<Measured> rows() {
    return Stream.concat(listed.stream(), added.stream()).toList();
  }

  /** Whether a row stands outside what is selected, and is there because it is highlighted. */
  boolean isOutside(Measured row) {
    return selected.find(row.number()).isEmpty();
  }

  /** What is said of a row that was added: where it stands, or that it lies outside. */
  Optional<String> remark(Measured row, Function<Measured, Optional<String>> place, Texts texts) {
    return listed.contains(row)
        ? Optional.empty()
        : isOutside(row) ? Optional.of(texts.text("variation.listing.outside")) : place.apply(row);
  }

  /** That a highlighted municipality has no row, where it has no value. */
  Optional<String> note(Texts texts) {
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.text("figure.highlight.unknown", texts.list(unknown)));
  }
}

package no.kommuneblikk.profile;

import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Growth;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;

/** Looking things up in a municipality's own rows. */
final class MunicipalRows {

  private MunicipalRows() {}

  static Optional<MunicipalValue> in(List<MunicipalValue> rows, int year) {
    return rows.stream().filter(row -> row.year() == year).findFirst();
  }

  /** The value of that year is known, and too small a base for a percentage. */
  static boolean isSmall(List<MunicipalValue> rows, int year) {
    return in(rows, year)
        .flatMap(row -> Optional.ofNullable(row.value()))
        .filter(value -> value < Growth.SMALLEST_BASE_FTE)
        .isPresent();
  }

  /** The quality a value is shown with: what is generated says so. */
  static Quality quality(MunicipalValue row, List<Released> measures) {
    return measures.stream()
        .filter(measure -> measure.indicator().code().equals(row.indicator()))
        .findFirst()
        .map(measure -> measure.shown(row.storedQuality()))
        .orElseGet(row::storedQuality);
  }
}

package no.kommuneblikk.indicator;

import org.jspecify.annotations.Nullable;

/**
 * One municipality's value of one indicator in one year, within the borders asked for.
 *
 * @param sizeGroup code of the size group under the scheme asked for
 * @param value null where the value, or that of a part it is summed from, is missing
 * @param population inhabitants on 1 January of the year within the same borders; 0 for a rate or
 *     share, which is not to be divided by them once more
 */
public record MunicipalValue(
    String indicator,
    int year,
    String number,
    String name,
    String county,
    String sizeGroup,
    @Nullable Double value,
    double population,
    String quality) {

  public Quality storedQuality() {
    return Quality.of(quality);
  }
}

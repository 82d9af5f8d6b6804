package no.kommuneblikk.measure;

import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.indicator.Quality;
import org.jspecify.annotations.Nullable;

/**
 * One municipality's value of a quantity, in the unit it is shown in.
 *
 * @param from the value of the first year, where the quantity is a change; null otherwise. Of a
 *     change in percent it is 100
 * @param to the value of the last year, or of all years together
 * @param population inhabitants in the last year; on average over the years of a sum
 * @param posts the same in FTEs, where the measure is counted in them; null otherwise, and of sums
 *     over years
 * @param quality that of the weakest value it is made of; carried forward where any of them is
 */
public record Measured(
    Municipality municipality,
    SizeGroup size,
    @Nullable Double from,
    double to,
    double population,
    @Nullable Double posts,
    Quality quality) {

  /** The quantity itself: the change where it is one. */
  public double value() {
    return from == null ? to : to - from;
  }

  public String number() {
    return municipality.number();
  }

  public String name() {
    return municipality.displayName();
  }

  public String county() {
    return municipality.county();
  }
}

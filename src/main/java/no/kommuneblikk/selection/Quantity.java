package no.kommuneblikk.selection;

import java.util.Optional;
import no.kommuneblikk.indicator.MeasureCodes;

/**
 * A measure and what of it is looked at.
 *
 * @param measure code of the measure, such as {@code arsverk}
 */
public record Quantity(String measure, Aspect aspect) {

  /**
   * What figures of any one measure show where a reader has chosen nothing: own change, as the
   * producer warns against comparing levels between single municipalities.
   */
  public static final Quantity STANDARD = change(MeasureCodes.STAFFING);

  public static Quantity level(String measure) {
    return new Quantity(measure, Aspect.LEVEL);
  }

  public static Quantity change(String measure) {
    return new Quantity(measure, Aspect.CHANGE);
  }

  public static Quantity sum(String measure) {
    return new Quantity(measure, Aspect.SUM);
  }

  /** The same of free funds by the other key; any other quantity as it is. */
  Quantity byOtherKey() {
    return FundingKey.ofMeasure(measure)
        .map(key -> new Quantity(key.other().measure(), aspect))
        .orElse(this);
  }

  /** As in addresses: {@code arsverk} for the level, {@code arsverk:endring} for the change. */
  public String written() {
    return aspect == Aspect.LEVEL ? measure : measure + ":" + aspect.code();
  }

  /** The quantity that is written like this; whether the measure exists is not looked at. */
  static Optional<Quantity> of(String text) {
    var parts = text.split(":", 2);
    return parts.length == 1
        ? Optional.of(level(text))
        : Aspect.of(parts[1]).map(aspect -> new Quantity(parts[0], aspect));
  }
}

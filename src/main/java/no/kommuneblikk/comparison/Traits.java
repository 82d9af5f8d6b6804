package no.kommuneblikk.comparison;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.selection.Trait;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one municipality that others may be like it in. Published figures only: a value
 * that rests on a split of a larger area's figure is not known.
 *
 * @param values inhabitants; class of centrality, 1 to 6; level of free income, see {@link
 *     KostraGroup#incomeLevel}; rates per 1 000 inhabitants; income in kroner. A trait that is not
 *     known is not there
 */
public record Traits(Municipality municipality, Map<Trait, Double> values) {

  public Traits {
    var known = new EnumMap<Trait, Double>(Trait.class);
    known.putAll(values);
    values = Collections.unmodifiableMap(known);
  }

  public @Nullable Double value(Trait trait) {
    return values.get(trait);
  }

  boolean knows(Trait trait) {
    return values.containsKey(trait);
  }

  String number() {
    return municipality.number();
  }
}

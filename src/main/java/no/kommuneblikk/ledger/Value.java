package no.kommuneblikk.ledger;

import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.indicator.Quality;

/** A quantity and what it is worth. */
record Value(double amount, Quality quality) {

  Value plus(Value other) {
    return new Value(amount + other.amount, quality.weakest(other.quality));
  }

  Value minus(Value other) {
    return plus(other.times(-1));
  }

  Value times(double factor) {
    return new Value(amount * factor, quality);
  }

  /** The sum of all; empty if one is missing, as a smaller sum would look like a value. */
  static Optional<Value> sum(Stream<Optional<Value>> parts) {
    return parts
        .reduce((one, other) -> one.flatMap(first -> other.map(first::plus)))
        .orElse(Optional.empty());
  }
}

package no.kommuneblikk.goals;

import static org.assertj.core.api.Assertions.assertThat;

import no.kommuneblikk.Contract;
import org.junit.jupiter.api.Test;

/** The ratings that are drawn are those there are, in their order, and none at the end. */
class RatingContractTest {

  @Test
  void theRatingsAreTheSameOnBothSides() {
    assertThat(Contract.union("Rating")).containsExactlyElementsOf(Rating.codesAndNone());
  }
}

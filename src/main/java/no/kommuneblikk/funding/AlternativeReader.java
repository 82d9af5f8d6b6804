package no.kommuneblikk.funding;

import java.util.Optional;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The alternatives to the estimate that is in force, computed once for each release of it: they
 * rest on the same figures, and change when it does.
 */
@Component
class AlternativeReader {

  private final EstimateReader inputs;
  private final SeriesQueries queries;
  private volatile @Nullable Known known;

  AlternativeReader(EstimateReader inputs, SeriesQueries queries) {
    this.inputs = inputs;
    this.queries = queries;
  }

  private record Known(int release, Alternatives alternatives) {}

  /** Empty for an earlier release of the estimate, whose figures are no longer in force. */
  Optional<Alternatives> to(Released estimate) {
    var release = estimate.release().id();
    var inForce =
        queries
            .release(FreeFundsEstimate.BY_SOCIAL_ASSISTANCE, Selection.DEFAULT)
            .filter(current -> current.release().id() == release);
    return inForce.map(_ -> of(release));
  }

  private Alternatives of(int release) {
    var before = known;
    if (before != null && before.release() == release) {
      return before.alternatives();
    }
    var computed = new Alternatives(inputs.read());
    known = new Known(release, computed);
    return computed;
  }
}

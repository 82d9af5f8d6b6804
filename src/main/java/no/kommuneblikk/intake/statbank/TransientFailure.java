package no.kommuneblikk.intake.statbank;

import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.feed.Unreachable;
import org.jspecify.annotations.Nullable;

/** Something that may go better the next time. */
final class TransientFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Remark remark;
  private final long wait;

  /**
   * @param wait milliseconds that the StatBank asks to wait; 0 if it doesn't say
   */
  TransientFailure(long wait, @Nullable Throwable cause, String code, String... arguments) {
    super(code, cause);
    this.wait = wait;
    this.remark = Remark.error(code, SourcePlace.WHOLE, arguments);
  }

  long waitMillis() {
    return wait;
  }

  Unreachable givenUp() {
    return new Unreachable(remark, getCause());
  }
}

package no.kommuneblikk.intake.statbank;

import no.kommuneblikk.intake.feed.Place;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.Unreachable;
import org.jspecify.annotations.Nullable;

/** Something that may go better the next time. */
final class Hitch extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Remark remark;
  private final long wait;

  /**
   * @param wait milliseconds that the StatBank asks to wait; 0 if it doesn't say
   */
  Hitch(long wait, @Nullable Throwable cause, String code, String... arguments) {
    super(code, cause);
    this.wait = wait;
    this.remark = Remark.error(code, Place.WHOLE, arguments);
  }

  long waitMillis() {
    return wait;
  }

  Unreachable givenUp() {
    return new Unreachable(remark, getCause());
  }
}

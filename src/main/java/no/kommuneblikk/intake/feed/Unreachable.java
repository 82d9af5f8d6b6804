package no.kommuneblikk.intake.feed;

import org.jspecify.annotations.Nullable;

/** The service a feed reads from does not answer, or not with what was asked for; try later. */
public final class Unreachable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Remark remark;

  public Unreachable(Remark remark, @Nullable Throwable cause) {
    super(remark.code() + " " + remark.arguments(), cause);
    this.remark = remark;
  }

  public Remark remark() {
    return remark;
  }
}

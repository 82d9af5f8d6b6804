package no.kommuneblikk.intake.feed;

/** The source as a whole can't be used, which the remark explains; nothing was stored. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Remark remark;

  public Refused(Remark remark) {
    super(remark.code() + " " + remark.arguments());
    this.remark = remark;
  }

  /** Refused for a reason that is about the source as a whole. */
  public static Refused because(String code, String... arguments) {
    return new Refused(Remark.error(code, SourcePlace.WHOLE, arguments));
  }

  public Remark remark() {
    return remark;
  }
}

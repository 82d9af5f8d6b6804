package no.kommuneblikk.release;

import java.util.List;
import no.kommuneblikk.text.Texts;

/** What somebody wants to do with a release can't be done as things stand; nothing has changed. */
public final class NotPossible extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final String KEY = "releases.problem.";

  private final String code;
  private final transient List<String> arguments;

  NotPossible(String code, String... arguments) {
    super(code);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  public String code() {
    return code;
  }

  /** Why not, and what to do instead, as a sentence. */
  public String message(Texts texts) {
    return texts.text(KEY + code, arguments.toArray());
  }
}

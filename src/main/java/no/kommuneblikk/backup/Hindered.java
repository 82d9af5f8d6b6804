package no.kommuneblikk.backup;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/** A copy can't be made or brought back. The message is a sentence for the one who asked for it. */
public final class Hindered extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What it says, with the key of the sentence and what is filled into it. */
  Hindered(String key, Object... arguments) {
    super(Sentences.BOKMAL.text(key, arguments));
  }

  /** The sentence: what happened, whether anything was lost, what to do. */
  public String sentence() {
    return Objects.requireNonNullElse(getMessage(), "");
  }

  /** Why a copy could not be written. */
  static Hindered writing(Object file, IOException failure) {
    var told = Objects.toString(failure.getMessage(), failure.getClass().getSimpleName());
    var small = told.toLowerCase(Locale.ROOT);
    var key =
        small.contains("no space left") || small.contains("quota exceeded")
            ? "backup.disk"
            : "backup.write";
    var hindered = new Hindered(key, file.toString(), told);
    hindered.initCause(failure);
    return hindered;
  }
}

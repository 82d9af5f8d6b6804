package no.kommuneblikk.web.language;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What programs ask for: the address alone says what it answers, and it makes no pages. */
public final class ProgramAddress {

  private static final Pattern PATHS =
      Pattern.compile("/(figur|actuator)(/.*)?|/data/[^/]*\\.(csv|json)|/kart/omriss/.*");

  private ProgramAddress() {}

  /** Whether it is for programs. */
  public static boolean is(@Nullable String path) {
    return path != null && PATHS.matcher(path).matches();
  }
}

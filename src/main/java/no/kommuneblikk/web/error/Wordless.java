package no.kommuneblikk.web.error;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A failure as the log is told of it: what kind it is, where it was and what caused it. Its words
 * are left out, as they may be what somebody has typed, a name or a figure among them; only those
 * that Java itself finds are kept, which tell of the program.
 */
final class Wordless extends Throwable {

  private static final long serialVersionUID = 1L;

  private static final Set<Class<?>> OF_THE_PROGRAM =
      Set.of(
          NullPointerException.class,
          ClassCastException.class,
          ArithmeticException.class,
          StackOverflowError.class,
          OutOfMemoryError.class,
          NoSuchMethodError.class,
          NoClassDefFoundError.class,
          ClassNotFoundException.class);

  /** A longer chain than any failure has; some end where they began. */
  private static final int DEEPEST = 30;

  private Wordless(String told, @Nullable Throwable cause, StackTraceElement[] trace) {
    super(told, cause, false, true);
    setStackTrace(trace);
  }

  static Wordless of(Throwable failure) {
    return of(failure, DEEPEST);
  }

  private static Wordless of(Throwable failure, int deepest) {
    var cause = failure.getCause();
    return new Wordless(
        told(failure),
        cause == null || deepest == 0 ? null : of(cause, deepest - 1),
        failure.getStackTrace());
  }

  private static String told(Throwable failure) {
    var kind = failure.getClass().getName();
    var words = OF_THE_PROGRAM.contains(failure.getClass()) ? failure.getMessage() : null;
    return words == null ? kind : kind + ": " + words;
  }
}

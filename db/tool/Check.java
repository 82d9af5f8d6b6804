import java.util.Objects;

/** Stops the build with a sentence as soon as something does not hold. */
final class Check {

  private Check() {}

  static void that(boolean holds, String sentence) {
    if (!holds) {
      throw new CheckFailed(sentence);
    }
  }

  static void equal(Object expected, Object actual, String what) {
    that(
        Objects.equals(expected, actual),
        what + " should be " + expected + " but is " + actual + ".");
  }
}

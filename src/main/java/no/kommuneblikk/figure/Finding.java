package no.kommuneblikk.figure;

/**
 * What the values of a figure say, in a plain sentence computed from them.
 *
 * @param ofRealOnly whether it is known to tell of real values only, also where the figure has
 *     generated ones beside them
 */
public record Finding(String sentence, boolean ofRealOnly) {

  /** One that tells of whatever the figure shows. */
  static Finding of(String sentence) {
    return new Finding(sentence, false);
  }
}

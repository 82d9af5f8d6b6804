package no.kommuneblikk.illustration;

/**
 * The seed of a whole set. Every purpose and key gets dice of its own, so that a change in one part
 * of the model, or one municipality more, leaves the rest as it was.
 */
record Seed(long value) {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Dice for one purpose and one key, the same ones every time. */
  Dice dice(String purpose, String key) {
    var text = purpose + '|' + key;
    var hash = FNV_OFFSET;
    for (var i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return new Dice(value * 0x9e3779b97f4a7c15L ^ hash);
  }
}

package no.kommuneblikk.illustration;

import java.util.Map;

/** Looking up what has to be there. */
final class Lookup {

  private Lookup() {}

  /**
   * The value of a key.
   *
   * @param what what the map holds, for the message
   * @throws IllegalArgumentException if the key is not there
   */
  static <K, V> V in(Map<K, V> map, K key, String what) {
    var value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("The %s have no entry for %s.".formatted(what, key));
    }
    return value;
  }
}

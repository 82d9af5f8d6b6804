package no.kommuneblikk.export;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the licences that sources name can be read. */
final class Licences {

  private static final Map<String, String> ADDRESSES =
      Map.of(
          "CC BY 4.0",
          "https://creativecommons.org/licenses/by/4.0/",
          "MIT",
          "https://opensource.org/license/mit");

  private Licences() {}

  /** The address of a licence; null for words that are no licence of a name. */
  static @Nullable String address(String licence) {
    return ADDRESSES.get(licence);
  }
}

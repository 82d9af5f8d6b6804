package no.kommuneblikk.intake.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Who may load figures, as whoever runs the product says.
 *
 * @param key the key of the stewards; null for a new one at each start, printed at the terminal
 * @param trustLoopback whether whatever comes from the machine itself needs no key, which is for a
 *     machine with one person and no proxy
 */
@ConfigurationProperties("kommuneblikk.intake")
record AccessSettings(@Nullable String key, boolean trustLoopback) {

  static final int SHORTEST_KEY = 16;

  AccessSettings {
    key = key == null || key.isBlank() ? null : key.strip();
    if (key != null && key.length() < SHORTEST_KEY) {
      // What the key is stays out of what is printed, even when it can't be one
      throw new InvalidConfigurationPropertyValueException(
          "kommuneblikk.intake.key",
          "…",
          "Nøkkelen må ha minst " + SHORTEST_KEY + " tegn, for eksempel fra openssl rand -hex 16.");
    }
  }

  @Override
  public String toString() {
    return "AccessSettings[trustLoopback=" + trustLoopback + "]";
  }
}

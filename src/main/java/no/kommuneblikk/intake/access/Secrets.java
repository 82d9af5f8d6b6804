package no.kommuneblikk.intake.access;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes what nobody can guess. */
final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;

  private Secrets() {}

  static String random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}

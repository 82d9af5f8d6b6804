package no.kommuneblikk.intake.access;

import no.kommuneblikk.text.Sha256;

/**
 * What is remembered of a secret. Secrets here are random or long, so that one round is enough.
 *
 * @param hex the hash
 */
record Digest(String hex) {

  static Digest of(String secret) {
    return new Digest(Sha256.of(secret));
  }
}

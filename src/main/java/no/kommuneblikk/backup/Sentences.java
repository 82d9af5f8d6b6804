package no.kommuneblikk.backup;

import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;

/** The sentences of the package; some are needed before the product itself is started. */
final class Sentences {

  static final Texts BOKMAL = new TextCatalog().texts(TextCatalog.BOKMAL);

  private Sentences() {}

  static String count(long number) {
    return BOKMAL.number(number, 0);
  }
}

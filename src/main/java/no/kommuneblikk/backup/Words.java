package no.kommuneblikk.backup;

import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;

/** The sentences of the package; some are needed before the product itself is started. */
final class Words {

  static final Texts BOKMAL = new TextCatalog().texts(TextCatalog.BOKMAL);

  private Words() {}

  static String count(long number) {
    return BOKMAL.number(number, 0);
  }
}

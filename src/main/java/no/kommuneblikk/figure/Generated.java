package no.kommuneblikk.figure;

import java.util.Locale;
import no.kommuneblikk.text.Texts;

/**
 * How much of a figure is generated to show the product at work. Whatever is told of generated
 * values begins by saying so, here and in no figure of its own.
 */
public enum Generated {
  NONE,
  /** A table of several measures, some real and some not; each row says which it is. */
  SOME,
  ALL;

  /** The sentence, with what it must not be taken for before it. */
  public String mark(String sentence, Texts texts) {
    return this == NONE
        ? sentence
        : texts.text("figure.generated." + name().toLowerCase(Locale.ROOT), sentence);
  }
}

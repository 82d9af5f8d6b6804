package no.kommuneblikk.figure;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.text.Texts;

/**
 * How much of a figure is generated to show the product at work. Whatever is told of generated
 * values begins by saying so, here and in no figure of its own.
 */
public enum Generated {
  NONE,
  /** Several measures, some real and some not; each row, or each series, says which it is. */
  SOME,
  ALL;

  /** Of these values; those that lack are not counted. */
  static Generated of(Stream<Point> points) {
    var generated =
        points
            .filter(point -> point.y() != null)
            .map(point -> point.quality().isGenerated())
            .collect(Collectors.toSet());
    return generated.contains(false) ? generated.contains(true) ? SOME : NONE : ALL;
  }

  /** The sentence, with what it must not be taken for before it. */
  public String mark(String sentence, Texts texts) {
    return this == NONE
        ? sentence
        : texts.text("figure.generated." + name().toLowerCase(Locale.ROOT), sentence);
  }
}

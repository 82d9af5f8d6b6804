package no.kommuneblikk.variation;

import java.util.Optional;
import no.kommuneblikk.figure.Footing;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.measure.Yardstick;
import no.kommuneblikk.text.Texts;

/** What a single post means in a municipality: in a small one it decides the figure. */
final class OnePost {

  private OnePost() {}

  /** One FTE in the unit that is shown; empty where nothing is counted in FTEs, or in percent. */
  static Optional<Double> of(Measured value, Yardstick yardstick) {
    return at(value.population(), yardstick);
  }

  /** The same among so many inhabitants. */
  static Optional<Double> at(double inhabitants, Yardstick yardstick) {
    return yardstick.indicator().unit().equals("fte") && !yardstick.isPercent()
        ? Optional.of(yardstick.shown(1, inhabitants))
        : Optional.empty();
  }

  /**
   * «årsverkene gikk fra 22,8 til 21,9; ett årsverk er 1,9», where the change is of few posts. The
   * change of a rate is no such number of posts, as its inhabitants changed too.
   */
  static Optional<String> remark(Measured value, Yardstick yardstick, Texts texts) {
    return of(value, yardstick)
        .filter(_ -> !yardstick.followsSize())
        .flatMap(
            post ->
                Optional.ofNullable(value.posts())
                    .filter(posts -> Math.abs(posts) < Footing.FEWEST_POSTS)
                    .map(
                        posts ->
                            texts.text(
                                "variation.post",
                                texts.number(value.to() / post - posts, 1),
                                texts.number(value.to() / post, 1),
                                yardstick.format().write(post, texts))));
  }
}
